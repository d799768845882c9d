import { z } from 'zod';

/** From 1800 to 2199: any other year is mistyped, and the rules could not count with it. */
const PARTIAL_DATE = /^(?<year>(?:1[89]|2[01])\d{2})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u;

/** Whether a text is a date of the calendar, known to the year, the month or the day. */
export function isPartialDate(text: string): boolean {
  const { year, month = '01', day = '01' } = PARTIAL_DATE.exec(text)?.groups ?? {};
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/**
 * A date in the precision that is known: `2019`, `2019-07` or `2019-07-04`.
 * What a source does not tell is left out, never filled in.
 */
export const partialDate = z.stringFormat('date', isPartialDate);

/** A date known to the day: `2019-07-04`. */
export const day = z.stringFormat(
  'day',
  (text) => text.length === '2019-07-04'.length && isPartialDate(text),
);

const QUARTER_OR_HALF = /^(?:1[89]|2[01])\d{2}-(?:Q[1-4]|H[12])$/u;

/** Whether a text is a period of ISO 8601 as the site uses it (design, section 4). */
export function isPeriod(text: string): boolean {
  const [start = '', end, ...rest] = text.split('/');
  if (end === undefined) return isPartialDate(start) || QUARTER_OR_HALF.test(start);
  return rest.length === 0 && isPartialDate(start) && isPartialDate(end) && start <= end;
}

/**
 * A reference period: `2019`, `2019-Q3`, `2019-H1`, `2019-07`, `2019-07-04`
 * or from first to last, both included: `2019-07-01/2020-06-30`.
 */
export const period = z.stringFormat('period', isPeriod);
