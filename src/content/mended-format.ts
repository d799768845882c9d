import { isPartialDate } from '../schema/date.ts';
import type { TextFormat } from '../schema/finding.ts';

/** The text that was probably meant, in the right notation; `undefined` where that is a guess. */
export function mendedFormat(format: TextFormat, found: string): string | undefined {
  const text = found.trim();
  switch (format) {
    case 'date':
      return mendedDate(text);
    case 'day': {
      const date = mendedDate(text);
      return date?.length === '2019-07-04'.length ? date : undefined;
    }
    case 'period':
      return mendedPeriod(text) ?? mendedRange(text) ?? mendedDate(text);
    case 'link':
      return /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(text)
        ? `https://${text}`
        : undefined;
    case 'id':
      return mendedId(text);
    case 'country':
    case 'currency':
      return text === '€' ? 'EUR' : letters(text.toUpperCase(), format === 'country' ? 2 : 3);
    case 'language':
      return letters(text.toLowerCase(), 2);
    case 'fact':
    case 'ecli':
      return undefined;
    case 'repository':
      return mendedRepository(text);
  }
}

function letters(text: string, count: number): string | undefined {
  return text.length === count && /^[a-z]+$/i.test(text) ? text : undefined;
}

const MONTHS = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** Dutch order: `1-7-2019`, `1/7/2019` and `1 juli 2019` are the first of July. */
function mendedDate(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:T.*)?$/.exec(text);
  if (yearFirst !== null) return calendarDate(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = /^(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (dayFirst !== null) return calendarDate(dayFirst[3], dayFirst[2], dayFirst[1]);
  const named = /^(?:(\d{1,2}) )?([a-z]{3})[a-z]*\.? (\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((named?.[2] ?? '').toLowerCase().replace('mrt', 'maa')) + 1;
  return named !== null && month > 0 ? calendarDate(named[3], String(month), named[1]) : undefined;
}

/** The date when it is on the calendar; a swapped day and month is not guessed at. */
function calendarDate(year = '', month = '', day?: string): string | undefined {
  const digits = [
    year,
    month.padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ].join('-');
  return isPartialDate(digits) ? digits : undefined;
}

function mendedPeriod(text: string): string | undefined {
  const [, year, kind, part] = /^(\d{4})[- ]?([QKH])([1-4])$/i.exec(text) ?? [];
  const [, kindFirst, partFirst, yearLast] = /^([QKH])([1-4])[- ]?(\d{4})$/i.exec(text) ?? [];
  const letter = (kind ?? kindFirst)?.toUpperCase().replace('K', 'Q');
  const number = Number(part ?? partFirst);
  if (letter === undefined || (letter === 'H' && number > 2)) return undefined;
  return `${year ?? yearLast}-${letter}${number}`;
}

/** `2020/2019` → `2019/2020`; what is no two dates stays as it is, and fails its schema again. */
function mendedRange(text: string): string | undefined {
  const [start = '', end = '', ...rest] = text.split('/');
  const swapped = rest.length === 0 && isPartialDate(start) && isPartialDate(end) && end < start;
  return swapped ? `${end}/${start}` : undefined;
}

function mendedId(text: string): string | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return id === '' || id.length > 60 ? undefined : id;
}

/** The address of a repository holds its name: `https://github.com/owner/name.git`. */
function mendedRepository(text: string): string | undefined {
  return /^https?:\/\/[^/]+\/(?<name>[\w-]+(?:\/[\w-]+)+)(?:\.git)?\/?$/u.exec(text)?.groups?.[
    'name'
  ];
}
