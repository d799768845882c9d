import type { LastingKind } from './lasting-kind.ts';

/** The rules about what only cases, their mechanisms and their tombstones hold. */
export interface CaseRuleValues {
  'reply-empty': Record<never, never>;
  'due-unsourced': { due: string };
  /** `steps`: what may stand here; `mechanism`: whose steps they are. */
  'step-unknown': {
    step: string;
    mechanism: string;
    steps: readonly string[];
    closest?: string | undefined;
  };
  /** Without `covenant` the case is under none. */
  'commitment-unknown': {
    commitment: string;
    covenant: string | undefined;
    closest?: string | undefined;
  };
  /** A text that names an organisation that is no party to a case with a party that is withheld. */
  'withheld-named': Record<never, never>;
  /** `into`: what it became part of. */
  'reference-gone': {
    of: LastingKind;
    id: string;
    state: 'withdrawn' | 'merged' | 'erased';
    into?: string;
  };
}
