import { isPartialDate } from '../../schema/date.ts';
import { monthNumber } from './month-names.ts';
import { folded } from './plain-text.ts';

/**
 * Every date that a text may stand for, in the precision that it gives: none, one or several. Dutch
 * writers put the day first: `3-4-2021` is the third of April. With slashes English-language programs
 * put the month first, so that `3/4/2021` has two readings; and so has a year of two digits.
 */
export function dateReadings(text: string): string[] {
  const folding = folded(text);
  const found =
    yearFirst(folding) ??
    dayFirst(folding) ??
    monthAndYear(folding) ??
    monthNamed(folding) ??
    englishOrder(folding) ??
    [];
  return [...new Set(found)].filter(isPartialDate);
}

const pad = (part: string | number): string => String(part).padStart(2, '0');

function yearFirst(text: string): string[] | undefined {
  const [, year, month, day] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ]\d{1,2}:\d\d.*)?$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (Number(year) < 1800 || Number(year) > 2200) return [];
  return [
    [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))].join('-'),
  ];
}

function dayFirst(text: string): string[] | undefined {
  const [, first = '', mark, second = '', year] =
    /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|'?\d\d)(?: \d{1,2}:\d\d.*)?$/u.exec(text) ?? [];
  if (year === undefined) return undefined;
  return years(year).flatMap((whole) => [
    `${whole}-${pad(second)}-${pad(first)}`,
    ...(mark === '/' ? [`${whole}-${pad(first)}-${pad(second)}`] : []),
  ]);
}

function monthAndYear(text: string): string[] | undefined {
  const [, month, year] = /^(\d{1,2})[-/.](\d{4})$/u.exec(text) ?? [];
  return month === undefined || year === undefined ? undefined : [`${year}-${pad(month)}`];
}

function monthNamed(text: string): string[] | undefined {
  const [, day, name = '', year] =
    /^(?:(\d{1,2})(?:e|st|nd|rd|th)?[- ])?([a-z]{3,9}\.?)[- ](\d{4}|'?\d\d)$/u.exec(text) ?? [];
  const month = monthNumber(name);
  if (year === undefined || month === undefined) return undefined;
  return years(year).map((whole) =>
    [whole, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-'),
  );
}

/** `April 3, 2021` */
function englishOrder(text: string): string[] | undefined {
  const [, name = '', day = '', year] =
    /^([a-z]{3,9}\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text) ?? [];
  const month = monthNumber(name);
  return year === undefined || month === undefined
    ? undefined
    : [`${year}-${pad(month)}-${pad(day)}`];
}

/** A year of two digits is one of this century or of the last. */
function years(written: string): string[] {
  const digits = written.replace("'", '');
  return digits.length === 4 ? [digits] : [`20${digits}`, `19${digits}`];
}
