import { expect, test } from 'vitest';
import { selectionCsv, selectionJson } from '../../../src/components/case-search/selection-file.ts';
import { csvText } from '../../../src/publish/csv.ts';
import { dataFiles, recordFiles } from '../../../src/publish/data-files.ts';
import { realModel } from '../../publish/real-model.ts';

const model = await realModel();
const files = new Map(
  [...dataFiles(model), ...recordFiles(model)].map(({ address, text }) => [address, text]),
);
const textAt = (address: string) => files.get(address)?.() ?? '';
const inBangladesh = JSON.parse(textAt('/klachten/land/bd.json')) as {
  selection: { query: string; date: string; count: number; total: number };
  rows: { id: string }[];
};
const ids = new Set(inBangladesh.rows.map(({ id }) => id));

test('a selection as CSV is the file that the site publishes of the same cases', () => {
  const made = selectionCsv(textAt('/data/zaken.csv'), ids, inBangladesh.selection);
  expect(made).toBe(textAt('/klachten/land/bd.csv'));
});

test('a selection as JSON holds the same rows and says the same of itself', () => {
  const made = JSON.parse(
    selectionJson(textAt('/data/zaken.json'), ids, inBangladesh.selection),
  ) as Record<string, unknown>;
  const own = ['title', 'description', 'address'];
  for (const key of Object.keys(inBangladesh).filter((name) => !own.includes(name)))
    expect(made[key], key).toEqual(inBangladesh[key as keyof typeof inBangladesh]);
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
  const made = selectionCsv(csvText({ fields, rows: () => rows }), new Set(['a', 'c']), selection);
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
