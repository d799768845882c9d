import type { Case, OutcomeValue } from '../../schema/case.ts';
import { type CaseMoment, caseMoment, type MechanismStep } from '../../schema/mechanism.ts';
import { type IsoDate, lastDay } from '../period-end.ts';
import { type DeadlineKept, deadlineKept, type DueDays, dueDays } from './deadline.ts';
import { type Elapsed, elapsedBetween } from './elapsed.ts';

type Stage = NonNullable<Case['stages']>[number];

/** What a phase of a procedure is: a step of the mechanism, a stage of the case, or up to one of its dates. */
export type PhaseSubject =
  | { readonly kind: 'step'; readonly step: MechanismStep }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'moment'; readonly moment: CaseMoment };

/** The deadline that the rules of the mechanism set; without `due` no source tells when it began. */
export interface PhaseDeadline {
  readonly days: number;
  readonly due: DueDays | undefined;
  readonly kept: DeadlineKept | undefined;
}

/** A part of a procedure, from where the one before it ended to its own end. */
export interface Phase {
  readonly subject: PhaseSubject;
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Undefined where a date is missing. */
  readonly took: Elapsed | undefined;
  readonly deadline: PhaseDeadline | undefined;
}

/**
 * The phases of a procedure, in order: the stages of the case where it has any, as a court has;
 * else the steps of its mechanism that have an end in this case or a deadline, and the dates of the
 * case that end none of these.
 */
export function phasesOf(
  record: Case,
  steps: readonly MechanismStep[],
  asOf: IsoDate,
): readonly Phase[] {
  const ends = inOrder(
    record.stages === undefined ? stepEnds(record, steps) : stageEnds(record.stages),
  );
  const dates = [record.filed, ...ends.map(({ until }) => until)];
  return ends.map(({ subject, until }, index) => {
    const step = subject.kind === 'step' ? subject.step : undefined;
    // Two stages on one day both began at the date before it.
    const before = dates.slice(0, index + 1).findLast((one) => one !== undefined && one !== until);
    // A step whose rules say where it starts did not start anywhere else.
    const from = step?.deadlineFrom === undefined ? before : startOfDeadline(record, steps, step);
    return {
      subject,
      from,
      until,
      took: from === undefined || until === undefined ? undefined : elapsedBetween(from, until),
      deadline: step && deadlineOf(record, steps, step, until, asOf),
    };
  });
}

interface PhaseEnd {
  readonly subject: PhaseSubject;
  readonly until: string | undefined;
}

/** By date; what has none stays before what followed it in the rules. */
function inOrder(ends: readonly PhaseEnd[]): PhaseEnd[] {
  const keyed = ends.map((end, index) => ({
    end,
    key: lastDay(ends.slice(index).find(({ until }) => until !== undefined)?.until ?? '9999'),
  }));
  return keyed
    .toSorted((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -1 : 1))
    .map(({ end }) => end);
}

const stageEnds = (stages: readonly Stage[]): PhaseEnd[] =>
  stages.map((stage) => ({ subject: { kind: 'stage', stage }, until: stage.on }));

function stepEnds(record: Case, steps: readonly MechanismStep[]): PhaseEnd[] {
  const ofSteps = steps
    // A step that ends with the filing comes before the first date there is.
    .filter(({ endsWith }) => endsWith !== 'filed')
    .map((step): PhaseEnd => ({ subject: { kind: 'step', step }, until: endOfStep(record, step) }))
    .filter(({ subject, until }) => until !== undefined || hasDeadline(subject));
  const told = new Set(ofSteps.map(({ until }) => until));
  const moments = (['admitted', 'decided', 'closed'] as const).flatMap((moment): PhaseEnd[] => {
    const until = record[moment];
    const isTold = told.has(until) || (moment === 'closed' && until === record.decided);
    return until === undefined || isTold ? [] : [{ subject: { kind: 'moment', moment }, until }];
  });
  return [...ofSteps, ...moments];
}

const hasDeadline = (subject: PhaseSubject): boolean =>
  subject.kind === 'step' && subject.step.deadlineInDays !== undefined;

/** When a step was done: the event that says so, else the date of the case that always ends it. */
function endOfStep(record: Case, step: MechanismStep): string | undefined {
  const event = [...record.timeline, ...(record.followUp ?? [])].find(
    (one) => one.step === step.id,
  );
  if (event?.on !== undefined || step.endsWith === undefined) return event?.on;
  // The decision that a complaint is not dealt with is not the decision that the steps lead to.
  const isCutShort = CUT_SHORT.has(record.outcome.value) && step.endsWith === 'decided';
  return isCutShort ? undefined : record[step.endsWith];
}

const CUT_SHORT: ReadonlySet<OutcomeValue> = new Set(['inadmissible', 'withdrawn']);

function deadlineOf(
  record: Case,
  steps: readonly MechanismStep[],
  step: MechanismStep,
  until: string | undefined,
  asOf: IsoDate,
): PhaseDeadline | undefined {
  const { deadlineInDays } = step;
  if (deadlineInDays === undefined) return undefined;
  const start = startOfDeadline(record, steps, step);
  const due = start === undefined ? undefined : dueDays(start, deadlineInDays);
  return {
    days: deadlineInDays,
    due,
    kept: due === undefined ? undefined : deadlineKept(due, until, asOf),
  };
}

function startOfDeadline(
  record: Case,
  steps: readonly MechanismStep[],
  step: MechanismStep | undefined,
): string | undefined {
  const from = step?.deadlineFrom;
  if (isMoment(from)) return record[from];
  const other = steps.find(({ id }) => id === from);
  return other === undefined ? undefined : endOfStep(record, other);
}

const isMoment = (from: string | undefined): from is CaseMoment =>
  caseMoment.options.some((moment) => moment === from);
