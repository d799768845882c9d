import type { Selection } from '../../site/downloads/selection.ts';

/**
 * The rows of some cases out of the published CSV file of all, byte for byte, each with the
 * selection in four columns more, as the files of facets have it.
 * @param csv the file of all cases; the first column is their id
 */
export function selectionCsv(csv: string, ids: ReadonlySet<string>, selection: Selection): string {
  const [header = '', ...records] = csvRecords(csv);
  const { query, date, count, total } = selection;
  const added = [query, date, count, total].map((cell) => csvCell(String(cell))).join(',');
  return [
    `${header},query,query_date,query_count,query_total`,
    ...records
      .filter((record) => ids.has(record.slice(0, record.indexOf(','))))
      .map((record) => `${record},${added}`),
  ]
    .map((record) => `${record}\r\n`)
    .join('');
}

/** The records of a CSV file without their line ends; a line break between quotes ends none. */
function csvRecords(csv: string): string[] {
  const records: string[] = [];
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < csv.length; at++) {
    if (csv[at] === '"') isQuoted = !isQuoted;
    else if (csv[at] === '\n' && !isQuoted) {
      records.push(csv.slice(start, at).replace(/\r$/u, ''));
      start = at + 1;
    }
  }
  return records;
}

const csvCell = (text: string) => (/[",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The published JSON file of all cases with only some of its rows, and the selection beside them. */
export function selectionJson(
  json: string,
  ids: ReadonlySet<string>,
  selection: Selection,
): string {
  const { rows, ...about } = JSON.parse(json) as { rows: readonly { readonly id: string }[] };
  const chosen = rows.filter(({ id }) => ids.has(id));
  return `${JSON.stringify({ ...about, selection, rows: chosen }, null, 2)}\n`;
}
