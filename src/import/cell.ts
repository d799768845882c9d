import type { IsoDate } from '../domain/period-end.ts';
import type { Language } from '../schema/text.ts';

/** What stands in one cell of a spreadsheet, before anything is made of it. */
export type SheetCell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `format`: how the spreadsheet shows the number, such as `0%`. */
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'date'; readonly day: IsoDate; readonly format?: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** `code`: what the spreadsheet shows instead of a value, such as `#N/B`. */
  | { readonly kind: 'error'; readonly code: string }
  /** A formula whose result is not in the file. */
  | { readonly kind: 'uncomputed'; readonly formula: string };

export const EMPTY_CELL: SheetCell = { kind: 'empty' };

/** Cells that share one value; rows and columns count from 0, both ends included. */
export interface MergedCells {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** One sheet of a workbook, or a whole CSV file. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly merged: readonly MergedCells[];
  readonly hidden: boolean;
  /** Numbers of hidden rows and columns, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A cell by its place, empty where the sheet has none. */
export function cellAt(sheet: Sheet, row: number, column: number): SheetCell {
  return sheet.rows[row]?.[column] ?? EMPTY_CELL;
}

/** The cell that a reader sees at a place: where cells were merged, the first of them. */
export function shownCellAt(sheet: Sheet, row: number, column: number): SheetCell {
  const own = cellAt(sheet, row, column);
  if (own.kind !== 'empty') return own;
  const merged = sheet.merged.find(
    ({ startRow, endRow, startCol, endCol }) =>
      startRow <= row && row <= endRow && startCol <= column && column <= endCol,
  );
  return merged === undefined ? own : cellAt(sheet, merged.startRow, merged.startCol);
}

/** The name of a cell as spreadsheets write it: row 6, column 1 → `B7`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${String(row + 1)}`;
}

/** What somebody typed, as a report quotes it: numbers with the decimal mark of the language. */
export function typedText(cell: SheetCell, language: Language): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return numberAsTyped(cell.number, language) + shownFormat(cell.format);
    case 'date':
      return cell.day + shownFormat(cell.format);
    case 'boolean':
      return language === 'nl'
        ? cell.boolean
          ? 'WAAR'
          : 'ONWAAR'
        : String(cell.boolean).toUpperCase();
    case 'error':
      return cell.code;
    case 'uncomputed':
      return `=${cell.formula}`;
    default:
      return cell satisfies never;
  }
}

const numberAsTyped = (number: number, language: Language): string =>
  language === 'nl' ? String(number).replace('.', ',') : String(number);

const shownFormat = (format: string | undefined): string =>
  format === undefined ? '' : ` (${format})`;
