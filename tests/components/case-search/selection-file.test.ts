import { expect, test } from 'vitest';
import { selectionCsv, selectionJson } from '../../../src/components/case-search/selection-file.ts';
import { csvText } from '../../../src/publish/csv.ts';
import { dataFiles, recordFiles, wholeText } from '../../../src/publish/data-files.ts';
import { parseCsv } from '../../publish/parse-csv.ts';
import { realModel } from '../../publish/real-model.ts';

const model = await realModel();
const files = new Map(
  [...dataFiles(model), ...recordFiles(model)].map((file) => [file.address, file]),
);
const textAt = (address: string) => wholeText(files.get(address) ?? { text: () => '' });
const inBangladesh = JSON.parse(textAt('/klachten/land/bd.json')) as {
  selection: { query: string; date: string; count: number; total: number };
  rows: { id: string }[];
};
const ids = new Set(inBangladesh.rows.map(({ id }) => id));

type Row = Readonly<Record<string, unknown>>;

/** The rows by id, each with only the named columns. */
const byId = (rows: readonly Row[], columns: readonly string[]) =>
  new Map(
    rows.map((row) => [
      row['id'],
      Object.fromEntries(columns.map((column) => [column, row[column]])),
    ]),
  );

const csvRows = (text: string): Row[] => {
  const [header = [], ...rows] = parseCsv(text.slice(1));
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
};

test('a selection as CSV says of each case what the file that the site publishes of it says, and more', () => {
  const made = csvRows(selectionCsv(textAt('/data/zaken.csv'), ids, inBangladesh.selection));
  const published = csvRows(textAt('/klachten/land/bd.csv'));
  const columns = Object.keys(published[0] ?? {});
  expect(byId(made, columns)).toEqual(byId(published, columns));
  expect(Object.keys(made[0] ?? {}).length).toBeGreaterThan(columns.length);
});

test('a selection as JSON does too, and says the same of itself', () => {
  const made = JSON.parse(
    selectionJson(textAt('/data/zaken.json'), ids, inBangladesh.selection),
  ) as { rows: Row[]; selection: unknown; asOf: unknown };
  const columns = Object.keys(inBangladesh.rows[0] ?? {});
  expect(byId(made.rows, columns)).toEqual(byId(inBangladesh.rows, columns));
  expect(made.selection).toEqual(inBangladesh.selection);
  expect(made.asOf).toBe(model.asOf);
});

test('quotes, commas and line breaks within cells are no ends of rows', () => {
  const fields = ['id', 'text'].map((name) => ({
    name,
    type: 'text' as const,
    meaning: { nl: name, en: name },
  }));
  const rows = [
    ['a', 'een "citaat",\r\nen meer'],
    ['b', 'b,"x'],
    ['c', '""\n'],
  ];
  const selection = {
    query: 'https://example.org/?q="a,b"',
    date: '2020-01-01',
    count: 2,
    total: 3,
  };
  const csv = wholeText({ text: () => csvText({ fields, rows: () => rows }) });
  const made = selectionCsv(csv, new Set(['a', 'c']), selection);
  const added = '"https://example.org/?q=""a,b""",2020-01-01,2,3';
  expect(made).toBe(
    [
      '\uFEFFid,text,query,query_date,query_count,query_total',
      `a,"een ""citaat"",\r\nen meer",${added}`,
      `c,"""""\n",${added}`,
      '',
    ].join('\r\n'),
  );
});
