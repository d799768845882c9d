/** A day of the calendar, `2019-12-31`. */
export type IsoDate = string;

interface Days {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const QUARTER_OR_HALF = /^(?<year>\d{4})-(?<unit>[QH])(?<number>[1-4])$/u;
const MONTHS_IN = { Q: 3, H: 6 };

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysInMonth(year: number, month: number): number {
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

const pad = (part: number): string => String(part).padStart(2, '0');

/** The days of whole months of one year, both included; months count from 1. */
function monthsOf(year: string, firstMonth: number, lastMonth: number): Days {
  const lastDay = daysInMonth(Number(year), lastMonth);
  return {
    first: `${year}-${pad(firstMonth)}-01`,
    last: `${year}-${pad(lastMonth)}-${pad(lastDay)}`,
  };
}

function daysOfPart(part: string): Days | undefined {
  if (/^\d{4}$/u.test(part)) return monthsOf(part, 1, 12);
  if (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(part)) {
    const month = Number(part.slice(5));
    return monthsOf(part.slice(0, 4), month, month);
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(part)) return { first: part, last: part };
  const { year, unit, number } = QUARTER_OR_HALF.exec(part)?.groups ?? {};
  if (year === undefined || (unit !== 'Q' && unit !== 'H')) return undefined;
  const lastMonth = Number(number) * MONTHS_IN[unit];
  return lastMonth > 12 ? undefined : monthsOf(year, lastMonth - MONTHS_IN[unit] + 1, lastMonth);
}

const known = new Map<string, Days>();

/** The days of a period, found once for each: rules ask for the same few time and again. */
function daysOf(period: string): Days {
  const days = known.get(period) ?? daysOfParts(period);
  known.set(period, days);
  return days;
}

/** An interval runs from the first day of its first part to the last day of its second, both included. */
function daysOfParts(period: string): Days {
  const [from = '', to = from, ...rest] = period.split('/');
  const first = daysOfPart(from)?.first;
  const last = daysOfPart(to)?.last;
  if (first === undefined || last === undefined || rest.length > 0) {
    throw new RangeError(
      `A period such as 2019, 2019-Q3, 2019-07 or 2019/2020 was expected; received "${period}".`,
    );
  }
  return { first, last };
}

/**
 * The day on which an observation, a baseline or a milestone stands: the last of its period
 * (design, section 7). Takes partial dates too, since `2019-07` as a deadline means its end.
 * @param period `2019`, `2019-Q3`, `2019-H1`, `2019-07`, `2019-07-04`, or an interval of these:
 *               `2019-07-01/2020-06-30`, `2023/2024`
 * @throws RangeError when the text is none of these
 */
export function lastDay(period: string): IsoDate {
  return daysOf(period).last;
}

/** The first day of a period; takes and throws what {@link lastDay} does. */
export function firstDay(period: string): IsoDate {
  return daysOf(period).first;
}
