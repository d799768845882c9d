import { BYTE_ORDER_MARK, csvCell } from '../site/downloads/csv-cell.ts';
import { listSeparator } from './list-separator.ts';
import { selectionColumns } from '../site/downloads/selection-columns.ts';
import type { Selection } from '../site/downloads/selection.ts';
import type { Table } from '../site/downloads/table.ts';

/** A table as CSV, line by line: RFC 4180, UTF-8 with a byte order mark, commas, CRLF after every line. */
export function* csvText({ fields, rows }: Pick<Table, 'fields' | 'rows'>): Generator<string> {
  const header = fields.map(({ name }) => name);
  const separators = fields.map(({ type }) => listSeparator(type));
  yield `${BYTE_ORDER_MARK}${header.join(',')}\r\n`;
  for (const cells of rows()) {
    const line = cells.map((cell, index) => csvCell(cell, separators[index] ?? ''));
    yield `${line.join(',')}\r\n`;
  }
}

/** The same of a part of the cases, with which part it is in the last columns of every row. */
export function selectionCsv(
  { fields, rows }: Pick<Table, 'fields' | 'rows'>,
  selection: Selection,
): Iterable<string> {
  const added = selectionColumns(selection);
  const cells = added.map(({ of }) => of(undefined));
  return csvText({
    fields: [...fields, ...added],
    rows: () => Iterator.from(rows()).map((row) => [...row, ...cells]),
  });
}
