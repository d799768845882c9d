import type { Timing } from '../schema/kpi.ts';
import type { IsoDate } from './period-end.ts';
import { deadlineOf, type TermDates } from './status/deadline.ts';

/** Whether the day by which a commitment was due has passed; `undefined` where there is no such day. */
export interface CommitmentDue {
  readonly day: IsoDate;
  readonly hasPassed: boolean;
}

/**
 * The day by which a commitment is due. What is due each period anew has none, nor what depends on
 * something other than a date. A day that has passed does not say that the commitment was not kept.
 */
export function commitmentDue(
  timing: Timing,
  term: TermDates,
  asOf: IsoDate,
): CommitmentDue | undefined {
  const deadline = deadlineOf(timing, term);
  return deadline.kind === 'day'
    ? { day: deadline.day, hasPassed: deadline.day < asOf }
    : undefined;
}
