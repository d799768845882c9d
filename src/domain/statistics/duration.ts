import { firstDay, lastDay, type IsoDate } from '../period-end.ts';

/**
 * How long something took, in whole days. Where a date is known only to its month or year, no day is
 * made up: `least` counts from the last possible start to the first possible end, `most` from the
 * first to the last.
 */
export interface Duration {
  readonly least: number;
  readonly most: number;
}

const DAY_IN_MILLISECONDS = 86_400_000;

/**
 * The time between two dates of any precision; 0 for the same day.
 * @param from `2019`, `2019-07` or `2019-07-04`
 * @param to   likewise, not certainly before `from`: the check refuses that
 */
export function durationBetween(from: string, to: string): Duration {
  return {
    // Where the dates overlap, as 2019 and 2019-03 do, it may have taken no time at all.
    least: Math.max(0, days(lastDay(from), firstDay(to))),
    most: Math.max(0, days(firstDay(from), lastDay(to))),
  };
}

const days = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_IN_MILLISECONDS);
