import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';

/** A sheet for a test: rows of values, and what a row of values cannot say. */
export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** By place, `B7`: number formats, formulas and errors. */
  readonly cells?: Readonly<Record<string, Partial<Cell>>>;
  /** `A1:C1` */
  readonly merged?: readonly string[];
  /** Rows as the spreadsheet numbers them. */
  readonly hiddenRows?: readonly number[];
  readonly hidden?: boolean;
}

/** An Excel workbook made in code, so that no test rests on a file that nobody can read. */
export async function madeWorkbook(
  sheets: readonly MadeSheet[],
  dateSystem: '1900' | '1904' = '1900',
): Promise<Buffer> {
  return Buffer.from(
    await writeXlsx({
      dateSystem,
      sheets: sheets.map(({ name, rows, cells = {}, merged = [], hiddenRows = [], hidden }) => ({
        name,
        rows: rows.map((row) => [...row]),
        cells: new Map(
          Object.entries(cells).map(([place, cell]) => [placeOf(place).join(','), cell]),
        ),
        merges: merged.map((range) => {
          const [from = '', to = ''] = range.split(':');
          const [startRow, startCol] = placeOf(from);
          const [endRow, endCol] = placeOf(to);
          return { startRow, startCol, endRow, endCol };
        }),
        rowDefs: new Map(hiddenRows.map((row) => [row - 1, { hidden: true }])),
        ...(hidden === true ? { hidden } : {}),
      })),
    }),
  );
}

/** `B7` → [6, 1], `AB3` → [2, 27] */
function placeOf(cell: string): readonly [row: number, column: number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}
