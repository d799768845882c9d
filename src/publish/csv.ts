import { BYTE_ORDER_MARK, csvCell } from '../site/downloads/csv-cell.ts';
import { listSeparator } from './list-separator.ts';
import { selectionColumns } from '../site/downloads/selection-columns.ts';
import type { Selection } from '../site/downloads/selection.ts';
import type { Table } from '../site/downloads/table.ts';

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
