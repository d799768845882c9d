import type { SheetCell } from '../cell.ts';
import { dateReadings } from './date-readings.ts';
import { periodReadings } from './period-readings.ts';
import { oneOf, type Reading, read, refused } from './reading.ts';

const asOptions = (readings: readonly string[]) =>
  readings.map((reading) => ({ answer: reading, value: reading }));

/** A date as precise as the cell gives it. */
export function readDate(cell: SheetCell): Reading<string> {
  const none = refused('no-date', {});
  if (cell.kind === 'text') return oneOf(asOptions(dateReadings(cell.text)), 'which-date', none);
  if (cell.kind === 'date') return read(cell.day.slice(0, shownLength(cell.format)));
  return cell.kind === 'number' ? numberAsDate(cell.number, none) : none;
}

/** A period: like a date, and quarters, half years and from one date to another. */
export function readPeriod(cell: SheetCell): Reading<string> {
  const none = refused('no-period', {});
  if (cell.kind === 'text')
    return oneOf(asOptions(periodReadings(cell.text)), 'which-period', none);
  if (cell.kind === 'number') return numberAsDate(cell.number, none);
  if (cell.kind !== 'date') return none;
  const shown = shownLength(cell.format);
  if (shown < DAY || !cell.day.endsWith('-01')) return read(cell.day.slice(0, shown));
  // Excel makes the first of the month of `juli 2019` and `7-2019`.
  const mayBeYear = cell.day.endsWith('-01-01');
  return {
    kind: 'question',
    question: 'which-period',
    options: asOptions([
      cell.day.slice(0, MONTH),
      ...(mayBeYear ? [cell.day.slice(0, YEAR)] : []),
      cell.day,
    ]),
  };
}

const YEAR = '2019'.length;
const MONTH = '2019-07'.length;
const DAY = '2019-07-04'.length;

/** How much of a date the format of its cell shows: `mmm-yy` a month, `yyyy` a year. */
function shownLength(format: string | undefined): number {
  const parts = (format ?? 'd').toLowerCase().replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '');
  if (/d/u.test(parts)) return DAY;
  if (/m/u.test(parts)) return MONTH;
  return /[yj]/u.test(parts) ? YEAR : DAY;
}

/** A bare number is a year, or a day that lost its format: 43923 is 2 April 2020. */
function numberAsDate(number: number, none: Reading<string>): Reading<string> {
  if (!Number.isInteger(number)) return none;
  if (number >= 1800 && number < 2200) return read(String(number));
  if (number < FIRST_SERIAL || number > LAST_SERIAL) return none;
  const day = new Date(SERIAL_ZERO + number * 86_400_000).toISOString().slice(0, DAY);
  return { kind: 'question', question: 'serial-number', options: asOptions([day]) };
}

/** Excel counts days from here, after the day in 1900 that never was. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** 1 January 1950 and 31 December 2100: what lies outside is no date that a cell here holds. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_415;
