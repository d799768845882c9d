import type { Cell } from '../site/downloads/column.ts';
import { listSeparator } from './list-separator.ts';
import { selectionColumns } from '../site/downloads/selection-columns.ts';
import type { Selection } from '../site/downloads/selection.ts';
import type { Table } from '../site/downloads/table.ts';

/** Excel takes a file without it for another alphabet than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV: RFC 4180, UTF-8 with a byte order mark, commas, CRLF after every line. */
export function csvText({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  const header = fields.map(({ name }) => name);
  const separators = fields.map(({ type }) => listSeparator(type));
  const lines = rows().map((cells) =>
    cells.map((cell, index) => csvCell(cell, separators[index] ?? '')),
  );
  return BYTE_ORDER_MARK + [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The same of a part of the cases, with which part it is in the last columns of every row. */
export function selectionCsv(
  { fields, rows }: Pick<Table, 'fields' | 'rows'>,
  selection: Selection,
): string {
  const added = selectionColumns(selection);
  const cells = added.map(({ of }) => of(undefined));
  return csvText({
    fields: [...fields, ...added],
    rows: () => rows().map((row) => [...row, ...cells]),
  });
}

/** A number stays a number (-5 is -5); any text is made safe, and quoted where RFC 4180 asks for it. */
function csvCell(cell: Cell, separator: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = withoutFormula(typeof cell === 'string' ? cell : cell.join(separator));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Where a spreadsheet would begin to read a formula. A Dutch Excel parts cells at semicolons and
 * knows no quotes in the middle of a cell: for it a cell also starts after `;`, a tab or a line break.
 */
const BEFORE_FORMULA = /^(?='*[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n])(?='*[=+\-@＝＋－＠])/gu;

/** A text that no spreadsheet runs as a formula: an apostrophe makes it text. */
export function withoutFormula(text: string): string {
  return text.replaceAll(BEFORE_FORMULA, "'");
}
