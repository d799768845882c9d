import { firstDay, type IsoDate, lastDay } from '../period-end.ts';
import { type Duration, durationBetween } from '../statistics/duration.ts';

/**
 * How long something took, in days and in months of the calendar. `least` counts whole months that
 * certainly passed, `most` the months it may have taken, a begun one included; where both dates are
 * known to the day, the two differ by at most one.
 */
export interface Elapsed {
  readonly days: Duration;
  readonly months: Duration;
}

/**
 * @param from `2019`, `2019-07` or `2019-07-04`
 * @param to   likewise, not certainly before `from`
 */
export function elapsedBetween(from: string, to: string): Elapsed {
  const days = durationBetween(from, to);
  return {
    days,
    months: {
      least: days.least === 0 ? 0 : wholeMonths(lastDay(from), firstDay(to)),
      most: begunMonths(firstDay(from), lastDay(to)),
    },
  };
}

/** Months that are over: from 31 January to 28 February is none, to 1 March is one. */
function wholeMonths(from: IsoDate, to: IsoDate): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
}

function begunMonths(from: IsoDate, to: IsoDate): number {
  const whole = wholeMonths(from, to);
  return from.slice(8) === to.slice(8) ? whole : whole + 1;
}
