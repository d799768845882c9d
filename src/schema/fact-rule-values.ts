import type { OutcomeValue } from './case.ts';
import type { MechanismKind } from './mechanism.ts';

/** The rules about facts that contradict each other, each with the values that its message needs. */
export interface FactRuleValues {
  // Cases
  'outcome-unexplained': Record<never, never>;
  'outcome-impossible': {
    outcome: OutcomeValue;
    procedure: MechanismKind;
    allowed: readonly OutcomeValue[];
  };
  'procedure-unknown': {
    procedure: MechanismKind;
    mechanism: string;
    allowed: readonly MechanismKind[];
  };
  /** `startField`: what the remedy exists from. */
  'remedy-before-ruling': { on: string; start: string; startField: string };
  /** `filed`: the first date of the case; without `begun` the covenant is still being negotiated. */
  'case-before-covenant': { filed: string | undefined; begun: string | undefined };
  'case-twice': { id: string; otherFile: string };
}
