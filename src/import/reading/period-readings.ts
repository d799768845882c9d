import { isPeriod } from '../../schema/date.ts';
import { dateReadings } from './date-readings.ts';
import { folded } from './plain-text.ts';

/**
 * Every period that a text may stand for: a date in any precision, a quarter, a half year, or from
 * one date to another. Two years that follow each other are both of them, or a year that runs from
 * one summer to the next; covenants count in those.
 */
export function periodReadings(text: string): string[] {
  const folding = folded(text);
  const found = twoYears(folding) ?? partOfYear(folding) ?? interval(folding);
  return [...new Set(found ?? dateReadings(folding))].filter(isPeriod);
}

function twoYears(text: string): string[] | undefined {
  const [, first, second = ''] =
    /^(\d{4}) ?(?:[-/]|t\/m|tot en met|tot|to) ?(\d{4}|'?\d\d)$/u.exec(text) ?? [];
  if (first === undefined) return undefined;
  const digits = second.replace("'", '');
  const last = digits.length === 4 ? digits : first.slice(0, 2) + digits;
  const followsDirectly = Number(last) === Number(first) + 1;
  // `2019-07` is a month; `2019-20` cannot be one.
  if (digits.length === 2 && !followsDirectly) return undefined;
  if (digits.length === 2 && isPeriod(`${first}-${digits}`))
    return [`${first}-${digits}`, `${first}/${last}`, `${first}-07/${last}-06`];
  return followsDirectly ? [`${first}/${last}`, `${first}-07/${last}-06`] : [`${first}/${last}`];
}

const ORDINALS: Readonly<Record<string, number>> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

function partOfYear(text: string): string[] | undefined {
  const [, short, shortNumber, yearAfter] =
    /^(q|k|kw|h)\.? ?([1-4])[-/ ]*(?:van |of )?(\d{4})$/u.exec(text) ?? [];
  const [, yearBefore, shortAfter, numberAfter] =
    /^(\d{4})[-/ ]*(q|k|kw|h)\.? ?([1-4])$/u.exec(text) ?? [];
  const [, ordinal, noun, yearOfWords] =
    /^(eerste|tweede|derde|vierde|first|second|third|fourth|[1-4](?:e|ste|de|st|nd|rd|th)?) (kwartaal|quarter|helft|halfjaar|half year|half)(?: van| of)? (\d{4})$/u.exec(
      text,
    ) ?? [];
  const year = yearAfter ?? yearBefore ?? yearOfWords;
  if (year === undefined) return undefined;
  const isHalf = (short ?? shortAfter ?? noun ?? '').startsWith('h');
  const number = Number(
    shortNumber ?? numberAfter ?? ORDINALS[ordinal ?? ''] ?? (ordinal ?? '').charAt(0),
  );
  return [`${year}-${isHalf ? 'H' : 'Q'}${String(number)}`];
}

function interval(text: string): string[] | undefined {
  const [from, to, ...rest] = text.split(
    / ?(?:t\/m|tot en met| tot | to | - |(?<=\d)\/(?=\d{4}-\d\d)) ?/u,
  );
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const ends = dateReadings(to);
  return dateReadings(from).flatMap((first) => ends.map((last) => `${first}/${last}`));
}
