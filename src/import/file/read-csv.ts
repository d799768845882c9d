import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { EMPTY_CELL, type Sheet, type SheetCell } from '../cell.ts';
import { plainSpaces } from '../reading/plain-text.ts';
import { MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import { ERROR_CODE } from './read-xlsx.ts';
import { unreadable } from './unreadable.ts';

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';
export const delimiters = [';', ',', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

export interface CsvSheet {
  readonly sheet: Sheet;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/**
 * A CSV file as one sheet. Dutch Excel parts cells with semicolons and writes Windows-1252, others
 * use commas or tabs and UTF-8; what the file uses is found out and told.
 * @throws UnreadableFile when a quotation mark does not close, or there is nothing in it
 */
export function readCsv(bytes: Buffer, name: string): CsvSheet {
  const { text, encoding } = decoded(bytes);
  const [, named, body = text] = /^sep=(.)\r?\n([\s\S]*)$/u.exec(text) ?? [];
  if (plainSpaces(body) === '') throw unreadable('empty', {});
  const delimiter = delimiters.find((each) => each === named) ?? likelyDelimiter(body);
  const records = recordsOf(body, delimiter);
  if (records.length > MOST_ROWS)
    throw unreadable('too-many-rows', { sheet: name, limit: MOST_ROWS });
  if (records.some((record) => record.length > MOST_COLUMNS))
    throw unreadable('too-many-columns', { sheet: name, limit: MOST_COLUMNS });
  // The line with `sep=` counts as a row in a spreadsheet, so that B7 is B7.
  const rows = named === undefined ? records : [[], ...records];
  return {
    encoding,
    delimiter,
    sheet: {
      name,
      rows: rows.map((record) => record.map(cellOf)),
      merged: [],
      hidden: false,
      hiddenRows: [],
      hiddenColumns: [],
    },
  };
}

function decoded(bytes: Buffer): { readonly text: string; readonly encoding: Encoding } {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    const utf16 = new TextDecoder(mark === 'fffe' ? 'utf-16le' : 'utf-16be');
    return { text: utf16.decode(bytes), encoding: 'UTF-16' };
  }
  if (bytes.includes(0)) throw unreadable('broken', {});
  if (isUtf8(bytes)) return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'UTF-8' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'Windows-1252' };
}

/** The mark that parts most lines in more than one cell; a semicolon wins from a comma, as in `1,5;2,5`. */
function likelyDelimiter(text: string): Delimiter {
  const start = text.split(/\r\n|\n|\r/u).slice(0, 20);
  const counts = delimiters.map((delimiter) => ({
    delimiter,
    lines: start.filter((line) => outsideQuotes(line).includes(delimiter)).length,
  }));
  const best = counts.reduce((most, each) => (each.lines > most.lines ? each : most));
  return best.delimiter;
}

const outsideQuotes = (line: string): string => line.replace(/"(?:[^"]|"")*"/gu, '');

function recordsOf(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      to: MOST_ROWS + 1,
    });
  } catch (error) {
    const line = error instanceof CsvError ? Number(error['lines']) : Number.NaN;
    throw Number.isNaN(line) ? unreadable('broken', {}) : unreadable('stray-quote', { line });
  }
}

function cellOf(text: string): SheetCell {
  const plain = plainSpaces(text);
  if (plain === '') return EMPTY_CELL;
  return ERROR_CODE.test(plain) ? { kind: 'error', code: plain } : { kind: 'text', text };
}
