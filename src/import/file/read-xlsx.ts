import { type Cell, type CellValue, readXlsx, type Sheet as XlsxSheet } from 'hucre/xlsx';
import { EMPTY_CELL, type Sheet, type SheetCell } from '../cell.ts';
import { plainSpaces } from '../reading/plain-text.ts';
import { LARGEST_UNPACKED_IN_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS } from './limits.ts';
import { refuseLargeArchive } from './unpacked-size.ts';
import { unreadable, UnreadableFile } from './unreadable.ts';

/**
 * The sheets of an Excel workbook, with what its cells show: formats, merged and hidden cells, and
 * the results that formulas had when it was saved. Nothing in the file is run.
 * @throws UnreadableFile when it is no workbook, or too large
 */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  refuseLargeArchive(bytes, LARGEST_UNPACKED_IN_BYTES);
  const { sheets } = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    if (error instanceof UnreadableFile) throw error;
    throw unreadable('broken', {});
  });
  if (sheets.length > MOST_SHEETS) throw unreadable('too-many-sheets', { limit: MOST_SHEETS });
  return sheets.map(sheetOf);
}

function sheetOf(sheet: XlsxSheet): Sheet {
  const last = sheet.rows.findLastIndex((row) =>
    row.some((value) => value !== null && value !== ''),
  );
  const rows = sheet.rows.slice(0, Math.max(last, lastFormula(sheet)) + 1);
  if (rows.length > MOST_ROWS)
    throw unreadable('too-many-rows', { sheet: sheet.name, limit: MOST_ROWS });
  if (rows.some((row) => row.slice(MOST_COLUMNS).some((value) => value !== null && value !== '')))
    throw unreadable('too-many-columns', { sheet: sheet.name, limit: MOST_COLUMNS });
  const hiddenRows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden }]) =>
    hidden === true && row < rows.length ? [row] : [],
  );
  const hiddenColumns = (sheet.columns ?? []).flatMap((column, index) =>
    column?.hidden === true && index < MOST_COLUMNS ? [index] : [],
  );
  return {
    name: sheet.name,
    rows: rows.map((values, row) =>
      values
        .slice(0, MOST_COLUMNS)
        .map((value, column) =>
          cellOf(value, sheet.cells?.get(`${String(row)},${String(column)}`)),
        ),
    ),
    merged: sheet.merges ?? [],
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    hiddenRows,
    hiddenColumns,
  };
}

/** The last row with a formula: one without a result stands in no row of values. */
function lastFormula({ cells }: XlsxSheet): number {
  let last = -1;
  for (const [place, { formula }] of cells ?? [])
    if (formula !== undefined) last = Math.max(last, Number(place.split(',')[0]));
  return last;
}

function cellOf(value: CellValue, detail: Cell | undefined): SheetCell {
  const isNothing = value === null || value === '';
  if (detail?.formula !== undefined && isNothing)
    return { kind: 'uncomputed', formula: detail.formula };
  if (isNothing) return EMPTY_CELL;
  const format = detail?.style?.numFmt;
  const shown = format === undefined ? {} : { format };
  if (typeof value === 'number') return { kind: 'number', number: value, ...shown };
  if (typeof value === 'boolean') return { kind: 'boolean', boolean: value };
  if (value instanceof Date) return dateCell(value, shown);
  const text = String(value);
  if (detail?.type === 'error' || ERROR_CODE.test(text)) return { kind: 'error', code: text };
  return plainSpaces(text) === '' ? EMPTY_CELL : { kind: 'text', text };
}

/** Errors of Excel in English and in Dutch, as they are saved as values or typed over. */
export const ERROR_CODE =
  /^#(?:N\/[ABT]|REF!|VERW!|VALUE!|WAARDE!|DIV\/0!|DEEL\/0!|NAME\?|NAAM\?|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!)$/u;

function dateCell(date: Date, shown: { readonly format?: string }): SheetCell {
  if (Number.isNaN(date.getTime())) return { kind: 'error', code: '#######' };
  return { kind: 'date', day: date.toISOString().slice(0, '2019-07-04'.length), ...shown };
}
