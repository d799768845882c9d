import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Sheet } from '../cell.ts';
import { LARGEST_FILE_IN_BYTES } from './limits.ts';
import { type CsvSheet, readCsv } from './read-csv.ts';
import { readWorkbook } from './read-xlsx.ts';
import { unreadable } from './unreadable.ts';

/** A file as sheets; `csv` tells how a CSV file was read. */
export interface SheetFile {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly csv?: Pick<CsvSheet, 'encoding' | 'delimiter'>;
}

/** Files that people try, and that hold no cells or hold them in a way of their own. */
const OTHER_KINDS: ReadonlySet<string> = new Set([
  '.ods',
  '.numbers',
  '.pdf',
  '.xlsb',
  '.docx',
  '.doc',
  '.json',
  '.mdx',
  '.png',
  '.jpg',
]);

/** How a file begins that older Excel wrote, or that has a password. */
const COMPOUND_FILE = 'd0cf11e0';
const ZIP = '504b0304';

/**
 * Reads an XLSX or CSV file, whatever its name says it is.
 * @throws UnreadableFile in every other case
 */
export async function readSheets(path: string): Promise<SheetFile> {
  const name = basename(path);
  if (!existsSync(path)) throw unreadable('missing', { file: path });
  if (!statSync(path).isFile()) throw unreadable('is-folder', { file: path });
  const { size } = statSync(path);
  if (size > LARGEST_FILE_IN_BYTES)
    throw unreadable('too-large', { sizeInBytes: size, limitInBytes: LARGEST_FILE_IN_BYTES });
  return sheetsIn(readFileSync(path), name);
}

/** The same of bytes that have been read. */
export async function sheetsIn(bytes: Buffer, name: string): Promise<SheetFile> {
  if (bytes.length === 0) throw unreadable('empty', {});
  const start = bytes.subarray(0, 4).toString('hex');
  if (start === COMPOUND_FILE) throw unreadable('old-excel', {});
  const extension = extname(name).toLowerCase();
  if (OTHER_KINDS.has(extension)) throw unreadable('other-spreadsheet', { extension });
  if (start === ZIP) return { name, sheets: await readWorkbook(bytes) };
  if (extension === '.xlsx') throw unreadable('broken', {});
  const { sheet, encoding, delimiter } = readCsv(bytes, name);
  return { name, sheets: [sheet], csv: { encoding, delimiter } };
}
