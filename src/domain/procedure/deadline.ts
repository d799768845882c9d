import { firstDay, type IsoDate, lastDay } from '../period-end.ts';

/** The days on which a deadline can fall; one and the same where its start is known to the day. */
export interface DueDays {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * The last day of a deadline that counts calendar days; the day it starts on is not counted.
 * @param start `2019`, `2019-07` or `2019-07-04`
 * @param days  length of the deadline, in days
 */
export function dueDays(start: string, days: number): DueDays {
  return { earliest: addDays(firstDay(start), days), latest: addDays(lastDay(start), days) };
}

function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * DAY_IN_MILLISECONDS).toISOString().slice(0, 10);
}

/**
 * Whether a step kept to its deadline. `not_known`: the dates can be read both ways; `passed`: no
 * source gives an end and the deadline is over, which does not say that the step came too late.
 */
export type DeadlineKept = 'within' | 'late' | 'not_known' | 'passed' | 'running';

/** @param end of the step, in the precision that is known; `undefined` where no source gives it */
export function deadlineKept(due: DueDays, end: string | undefined, asOf: IsoDate): DeadlineKept {
  if (end === undefined) return asOf > due.latest ? 'passed' : 'running';
  if (lastDay(end) <= due.earliest) return 'within';
  return firstDay(end) > due.latest ? 'late' : 'not_known';
}
