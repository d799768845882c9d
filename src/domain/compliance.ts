import type { Case, OutcomeValue, Remedy } from '../schema/case.ts';
import type { AccordingTo } from '../schema/statement.ts';
import { hasOutcome } from './has-outcome.ts';
import { lastInformationOn } from './last-information.ts';
import { isOpen } from './last-known-state.ts';
import { remedyToldOn, type ToldOn } from './remedy-told-on.ts';

/** What can be complied with: rulings, agreements, recommendations that bind nobody, other remedy. */
export type ComplianceSubject = 'ruling' | 'agreement' | 'recommendations' | 'remedy';

/** How the remedies of a case stand: all the same, or so many in each state. */
export type ComplianceState = Exclude<Remedy['state'], 'unknown'> | 'mixed';

/**
 * The answer to "was the ruling followed?" (design, section 11):
 * - `told`: sources say how the remedies stand; `accordingTo` is left out where they are not all the
 *   same party's words;
 * - `no_information`: there was something to follow, and no source says whether it was;
 * - `nothing_to_follow`: nothing was decided against anybody;
 * - `nothing_known`: a closing statement of which no source tells that it asked for anything;
 * - `not_established`: the outcome itself is not.
 */
export type Compliance =
  | {
      readonly kind: 'told';
      readonly subject: ComplianceSubject;
      readonly state: ComplianceState;
      /** What the answer is about, the remedies of which nothing is known included. */
      readonly remedies: readonly Remedy[];
      readonly counts: ReadonlyMap<Remedy['state'], number>;
      readonly accordingTo: AccordingTo | undefined;
      readonly toldOn: ToldOn | 'differs' | undefined;
    }
  | {
      readonly kind: 'no_information';
      /** Undefined where no source tells what there was to follow. */
      readonly subject: ComplianceSubject | undefined;
      readonly since: string | undefined;
    }
  | { readonly kind: 'nothing_to_follow'; readonly outcome: NothingDecided }
  | { readonly kind: 'nothing_known' | 'not_established' };

export const COMPLIANCE_KINDS = [
  'told',
  'no_information',
  'nothing_to_follow',
  'nothing_known',
  'not_established',
] as const satisfies readonly Compliance['kind'][];

export const COMPLIANCE_STATES = [
  'fulfilled',
  'partly_fulfilled',
  'not_fulfilled',
  'disputed',
  'lapsed',
  'mixed',
] as const satisfies readonly ComplianceState[];

/** `undefined` for a case that is still open and has no outcome yet. */
export function complianceOf(record: Case): Compliance | undefined {
  const { value: outcome } = record.outcome;
  if (isOpen(record) && !hasOutcome(outcome)) return undefined;
  const remedies = remediesToFollow(record);
  if (remedies.some(({ state }) => state !== 'unknown')) return told(record, remedies);
  const isAsked = remedies.length > 0 || record.recommendations !== undefined;
  if (outcome === 'not_established') return { kind: 'not_established' };
  if (isNothingDecided(outcome) && remedies.length === 0)
    return { kind: 'nothing_to_follow', outcome };
  if (STATEMENTS.has(outcome) && !isAsked) return { kind: 'nothing_known' };
  return {
    kind: 'no_information',
    subject: isAsked ? subjectOf(record, remedies) : undefined,
    since: lastInformationOn(record),
  };
}

/**
 * The remedies that somebody was to give: not what only a complainant asked for, and after an
 * outcome that decides nothing against anybody only what is known to have been agreed or asked for.
 */
function remediesToFollow({ outcome, remedies = [] }: Case): readonly Remedy[] {
  const isGrounded = isNothingDecided(outcome.value);
  return remedies.filter(({ follows }) =>
    follows === undefined ? !isGrounded : follows !== 'requested',
  );
}

/** Outcomes after which nobody has to do anything, unless a remedy was agreed all the same. */
const NOTHING_DECIDED = [
  'not_upheld',
  'inadmissible',
  'withdrawn',
  'closed_without_finding',
] as const satisfies readonly OutcomeValue[];
type NothingDecided = (typeof NOTHING_DECIDED)[number];

const isNothingDecided = (outcome: OutcomeValue): outcome is NothingDecided =>
  NOTHING_DECIDED.some((one) => one === outcome);

const STATEMENTS: ReadonlySet<OutcomeValue> = new Set<OutcomeValue>([
  'no_agreement_final_statement',
  'final_statement_with_findings',
]);

function told(record: Case, remedies: readonly Remedy[]): Compliance {
  const counts = new Map<Remedy['state'], number>();
  for (const { state } of remedies) counts.set(state, (counts.get(state) ?? 0) + 1);
  const [state] = counts.size === 1 ? counts.keys() : [];
  const known = remedies.filter((remedy) => remedy.state !== 'unknown');
  const speakers = new Set(known.map(({ accordingTo }) => accordingTo));
  const [accordingTo] = speakers.size === 1 ? speakers : [];
  return {
    kind: 'told',
    subject: subjectOf(record, remedies),
    state: state === undefined || state === 'unknown' ? 'mixed' : state,
    remedies,
    counts,
    accordingTo,
    toldOn: sameFor(known.map((remedy) => remedyToldOn(record, remedy))),
  };
}

/** One date that holds for all; several dates, or none for some, differ. */
function sameFor(all: readonly (ToldOn | undefined)[]): ToldOn | 'differs' | undefined {
  const [first, ...rest] = all;
  const isSame = rest.every((one) => one?.on === first?.on && one?.kind === first?.kind);
  return isSame ? first : 'differs';
}

const SUBJECT_OF_GROUND = {
  required: 'ruling',
  agreed: 'agreement',
  recommended: 'recommendations',
} as const;

/** What the remedies follow from, where that is known and the same for all; without any, what the outcome is. */
function subjectOf({ outcome }: Case, remedies: readonly Remedy[]): ComplianceSubject {
  if (remedies.length > 0) {
    const grounds = new Set(remedies.map(({ follows }) => follows));
    const [ground] = grounds.size === 1 ? grounds : [];
    return ground === undefined || ground === 'requested' ? 'remedy' : SUBJECT_OF_GROUND[ground];
  }
  if (outcome.value === 'upheld' || outcome.value === 'partly_upheld') return 'ruling';
  if (outcome.value === 'settled_agreement') return 'agreement';
  return STATEMENTS.has(outcome.value) ? 'recommendations' : 'remedy';
}
