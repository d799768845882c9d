import type { Covenant, Report } from '../schema/covenant.ts';
import { firstDay, type IsoDate, lastDay } from './period-end.ts';
import { addDays, addMonths, dayNumber } from './status/day-number.ts';

export type ReportSchedule = NonNullable<NonNullable<Covenant['reporting']>['schedule']>;

/**
 * `unplaced`: no report on the period was found, but there are reports of which the period is not
 * known. `not_yet_due`: none was found, and that says nothing yet.
 */
export type ReportState = 'published' | 'not_found' | 'unplaced' | 'not_yet_due';

export interface ReportDue<R> {
  /** From first to last day, both included: `2019-07-01/2020-06-30`. */
  readonly period: string;
  readonly dueOn: IsoDate;
  readonly state: ReportState;
  readonly reports: readonly R[];
}

type Dated = Pick<Report, 'kind' | 'period'>;

/**
 * The periods on which a covenant was to report, and whether it did. Sources name a rhythm and
 * hardly ever a deadline, so a report is due when as much time again has passed as its period took:
 * one on 2019 by the end of 2020. A period that had not yet run for half when the covenant ended is
 * not due; of an end known to the month or year the earliest reading counts. A report belongs to the period in
 * which the middle of what it covers lies; evaluations are no periodic reports.
 */
export function reportsDue<R extends Dated>(
  schedule: ReportSchedule,
  ended: string | undefined,
  reports: readonly R[],
  asOf: IsoDate,
): ReportDue<R>[] {
  const periodic = reports.filter(({ kind }) => kind !== 'evaluation');
  const isUnplaced = periodic.some(({ period }) => period === undefined);
  return periodsOf(schedule, ended, asOf).map(({ first, last }) => {
    const dueOn = addDays(addMonths(addDays(last, 1), schedule.everyMonths), -1);
    const onPeriod = periodic.filter(({ period }) => {
      if (period === undefined) return false;
      const middle = middleOf({ first: firstDay(period), last: lastDay(period) });
      return first <= middle && middle <= last;
    });
    const missing = isUnplaced ? 'unplaced' : 'not_found';
    return {
      period: `${first}/${last}`,
      dueOn,
      state: onPeriod.length > 0 ? 'published' : asOf <= dueOn ? 'not_yet_due' : missing,
      reports: onPeriod,
    };
  });
}

interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

function periodsOf(
  { firstPeriod, everyMonths }: ReportSchedule,
  ended: string | undefined,
  asOf: IsoDate,
): Days[] {
  const isWithinTerm = (days: Days) => ended === undefined || middleOf(days) <= firstDay(ended);
  const periods: Days[] = [];
  let days: Days = { first: firstDay(firstPeriod), last: lastDay(firstPeriod) };
  while (days.first <= asOf && isWithinTerm(days)) {
    periods.push(days);
    const first = addDays(days.last, 1);
    days = { first, last: addDays(addMonths(first, everyMonths), -1) };
  }
  return periods;
}

function middleOf({ first, last }: Days): IsoDate {
  return addDays(first, Math.floor((dayNumber(last) - dayNumber(first)) / 2));
}
