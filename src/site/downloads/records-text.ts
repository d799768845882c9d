import { BYTE_ORDER_MARK, csvCell } from './csv-cell.ts';

type Records = readonly Readonly<Record<string, string | number | boolean | null>>[];

/** Records with the same fields as CSV, in the form of the published files. */
export function recordsCsv(records: Records): string {
  const names = Object.keys(records[0] ?? {});
  const lines = records.map((record) =>
    names.map((name) => csvCell(record[name] ?? undefined, '')),
  );
  return BYTE_ORDER_MARK + [names, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** The same records as JSON. */
export const recordsJson = (records: Records): string => `${JSON.stringify(records, null, 2)}\n`;
