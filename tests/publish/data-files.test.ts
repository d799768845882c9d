import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  dataFiles,
  type PublishedFile,
  recordFiles,
  wholeText,
} from '../../src/publish/data-files.ts';
import { countsInStatistics } from '../../src/domain/counts-in-statistics.ts';
import { allTables } from '../../src/site/downloads/all-tables.ts';
import { dataExamples } from '../../src/site/downloads/data-examples.ts';
import type { CollectionTable } from '../../src/site/downloads/table.ts';
import { allFacts } from '../../src/site/facts/all-facts.ts';
import type { SiteModel } from '../../src/site/model.ts';
import { allPages } from '../../src/site/page-list.ts';
import { addressOfPage } from '../../src/site/address-of-page.ts';
import { parseCsv } from './parse-csv.ts';
import { realModel } from './real-model.ts';

interface JsonDownload {
  readonly asOf: string;
  readonly fields: readonly { readonly name: string }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

let model: SiteModel;
let tables: readonly CollectionTable[];
let files: ReadonlyMap<string, PublishedFile>;

beforeAll(async () => {
  model = await realModel();
  tables = allTables(model);
  files = new Map([...dataFiles(model), ...recordFiles(model)].map((file) => [file.address, file]));
}, 60_000);

function fileAt(address: string): string {
  const file = files.get(address);
  if (file === undefined) throw new Error(`There is no file ${address}.`);
  return wholeText(file);
}

const csvRows = (name: string) => {
  const [header = [], ...lines] = parseCsv(fileAt(`/data/${name}.csv`).slice(1));
  return lines.map((cells) =>
    Object.fromEntries(header.map((field, index) => [field, cells[index]])),
  );
};
const json = (address: string) => JSON.parse(fileAt(address)) as JsonDownload;

test('feiten holds every fact of the site, in its order', () => {
  const ids = allFacts(model).map(({ id }) => id);
  expect(csvRows('feiten').map((row) => row['id'])).toEqual(ids);
  expect(json('/data/feiten.json').rows.map((row) => row['id'])).toEqual(ids);
  expect(new Set(ids).size, 'ids are unique').toBe(ids.length);
  expect(ids.length).toBeGreaterThan(500);
});

test('CSV and JSON of every table hold the same rows, and as many as it says', () => {
  for (const { name, fields, count } of tables) {
    const rows = csvRows(name);
    const download = json(`/data/${name}.json`);
    expect([name, rows.length, download.rows.length]).toEqual([name, count, count]);
    expect(download.fields.map((field) => field.name)).toEqual(fields.map((field) => field.name));
    for (const row of download.rows)
      expect(Object.keys(row)).toEqual(fields.map((field) => field.name));
  }
});

describe('every field', () => {
  test('has a name in snake_case that is the only one in its table, and a meaning in both languages', () => {
    for (const { name, fields } of tables) {
      const names = fields.map((field) => field.name);
      expect([name, names.length]).toEqual([name, new Set(names).size]);
      for (const field of fields) {
        expect(field.name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
        expect([field.meaning.nl, field.meaning.en].every((text) => /\S/u.test(text))).toBe(true);
      }
    }
  });

  test('holds something in some row, but for those that our sources do not fill yet', () => {
    const empty = tables.flatMap(({ name, fields, rows }) => {
      if (NO_ROWS_YET.has(name)) return [];
      const all = [...rows()];
      return fields.flatMap((field, index) =>
        all.some((cells) => isFilled(cells[index])) ? [] : [`${name}.${field.name}`],
      );
    });
    expect(empty.filter((field) => !NOT_FILLED_YET.has(field))).toEqual([]);
  });
});

/** Nothing that was published has been changed yet; `tests/site/revisions` fills this one. */
const NO_ROWS_YET = new Set(['wijzigingen']);

/** The schema has a place for these, and no record uses it yet. */
const NOT_FILLED_YET = new Set([
  ...['feiten', 'waarnemingen'].map((name) => `${name}.currency`),
  ...['published', 'panel_confidence', 'panel_note_nl', 'panel_note_en'].map(
    (name) => `edities.${name}`,
  ),
  ...['within_case_ids', 'late_case_ids'].map((name) => `statistiek-termijnen.${name}`),
  ...['confidence', 'note_nl', 'note_en'].map((name) => `mechanisme-eisen.${name}`),
  'herstel.value_to',
  'reacties.document',
  ...['not_a_share_nl', 'not_a_share_en'].map((name) => `kpis.${name}`),
  ...['covenant_note_nl', 'covenant_note_en'].map((name) => `zaken.${name}`),
  ...['value_from', 'value_to', 'bound_side', 'qualifier', 'unknown_reason'].map(
    (name) => `scores.${name}`,
  ),
  ...['value_to', 'qualifier', 'value_text_nl', 'value_text_en', 'note_nl', 'note_en'].map(
    (name) => `verdelingen.${name}`,
  ),
  ...[
    'covenant',
    'qualifier',
    'value_text_nl',
    'value_text_en',
    'unknown_reason',
    'confidence',
    'note_nl',
    'note_en',
  ].map((name) => `zaaktotalen.${name}`),
  ...['normen', 'sectoren', 'themas'].flatMap((name) => [
    `${name}.definition_nl`,
    `${name}.definition_en`,
  ]),
  ...['confidence', 'note_nl', 'note_en'].map((name) => `edities-klassen.${name}`),
  ...['value_from', 'value_to', 'bound_side', 'unknown_reason', 'confidence'].map(
    (name) => `edities-cijfers.${name}`,
  ),
  'edities-prijzen.confidence',
  ...['value_to', 'qualifier', 'confidence', 'note_nl', 'note_en'].map(
    (name) => `beleidsdoelen.${name}`,
  ),
  ...['value_from', 'value_to', 'bound_side', 'qualifier', 'confidence'].map(
    (name) => `beleidsdoelen-metingen.${name}`,
  ),
  'methoden.not_applicable_nl',
  'methoden.not_applicable_en',
  'mechanismen.until',
  'organisaties.merged_into',
]);

const isFilled = (cell: unknown) => cell !== undefined && (!Array.isArray(cell) || cell.length > 0);

test('every file is what its schema says, and one that is not is refused', () => {
  for (const { name } of tables) {
    const schema = z.fromJSONSchema(
      JSON.parse(fileAt(`/data/schema/download-${name}.json`)) as z.core.JSONSchema.JSONSchema,
    );
    const download = json(`/data/${name}.json`);
    expect(z.safeParse(schema, download).error, name).toBeUndefined();
    expect(z.safeParse(schema, { ...download, rows: [{}] }).success, name).toBe(false);
    expect(z.safeParse(schema, { ...download, asOf: 'gisteren' }).success, name).toBe(false);
  }
});

test('the same model gives the same bytes, every time', async () => {
  const again = await realModel();
  const bytes = (of: SiteModel) =>
    [...dataFiles(of), ...recordFiles(of)].map((file) => [file.address, wholeText(file)]);
  expect(bytes(again)).toEqual(bytes(model));
}, 60_000);

test('what is not known has no number', () => {
  const unknown = csvRows('feiten').filter((row) => row['value_kind'] === 'unknown');
  expect(unknown.length).toBeGreaterThan(0);
  for (const row of unknown) {
    expect(row['unknown_reason']).not.toBe('');
    expect([row['value'], row['value_from'], row['value_to'], row['value_text_nl']]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  }
});

test('a bound is no number: what is more than 70 is not 70', () => {
  const bounds = json('/data/feiten.json').rows.filter((row) => row['value_kind'] === 'bound');
  expect(bounds.length).toBeGreaterThan(0);
  for (const row of bounds) {
    expect(row['value']).toBeNull();
    const isFromBelow = row['bound_side'] === 'at_least' || row['bound_side'] === 'more_than';
    expect([typeof row['value_from'], typeof row['value_to']]).toEqual(
      isFromBelow ? ['number', 'object'] : ['object', 'number'],
    );
  }
});

test('cases without an established outcome are in, and marked; totals are no cases', () => {
  const rows = csvRows('zaken');
  const notEstablished = rows.filter((row) => row['outcome'] === 'not_established');
  expect(notEstablished.length).toBeGreaterThan(0);
  expect(notEstablished.filter((row) => row['counts_in_statistics'] !== 'false')).toEqual([]);
  expect(rows.filter((row) => row['counts_in_statistics'] === 'true')).toHaveLength(
    model.cases.filter(({ value }) => countsInStatistics(value)).length,
  );
  const statistics = model.cases
    .filter(({ value }) => value.record === 'statistics')
    .map(({ id }) => id);
  expect(rows.filter((row) => statistics.includes(row['id'] ?? ''))).toEqual([]);
});

test('ids lead to a row of the table that they name', () => {
  const idsOf = (name: string) => new Set(csvRows(name).map((row) => row['id'] ?? ''));
  const dangling = LINKS.flatMap(([from, field, to]) => {
    const known = idsOf(to);
    return csvRows(from).flatMap((row) =>
      (row[field] ?? '')
        .split(' ')
        .filter((id) => id !== '' && !known.has(id))
        .map((id) => `${from}.${field}: ${id}`),
    );
  });
  expect(dangling).toEqual([]);
});

const LINKS: readonly (readonly [from: string, field: string, to: string])[] = [
  ['feiten', 'sources', 'bronnen'],
  ['feiten', 'unit', 'eenheden'],
  ['verdelingen', 'fact', 'feiten'],
  ['waarnemingen', 'id', 'feiten'],
  ['waarnemingen', 'kpi', 'kpis'],
  ['reeksbreuken', 'kpi', 'kpis'],
  ['kpis', 'covenant', 'convenanten'],
  ['kpis', 'programme', 'programmas'],
  ['afspraken', 'kpis', 'kpis'],
  ['afspraken', 'sources', 'bronnen'],
  ['partijen', 'organisation', 'organisaties'],
  ['partijen', 'sources', 'bronnen'],
  ['convenanten', 'mechanisms', 'mechanismen'],
  ['convenanten', 'sector', 'sectoren'],
  ['zaken', 'mechanism', 'mechanismen'],
  ['zaken', 'respondents', 'organisaties'],
  ['zaken', 'complainants', 'organisaties'],
  ['zaken', 'countries', 'landen'],
  ['zaken', 'themes', 'themas'],
  ['zaken', 'norms', 'normen'],
  ['zaken', 'sources', 'bronnen'],
  ['herstel', 'case', 'zaken'],
  ['stappen', 'case', 'zaken'],
  ['scores', 'edition', 'edities'],
  ['scores', 'organisation', 'organisaties'],
  ['lessen', 'sources', 'bronnen'],
];

test('every page that a row names exists, and every fact has one', () => {
  const pages = new Set(
    allPages(model).flatMap((page) =>
      (['nl', 'en'] as const).map(
        (lang) => new URL(addressOfPage(page, lang), model.site.url).href,
      ),
    ),
  );
  for (const { name, fields } of tables) {
    const columns = fields
      .map((field) => field.name)
      .filter((field) => field === 'page' || field === 'page_en');
    const unknown = csvRows(name).flatMap((row) =>
      columns.map((field) => row[field] ?? '').filter((page) => page !== '' && !pages.has(page)),
    );
    expect([name, unknown]).toEqual([name, []]);
  }
  expect(csvRows('feiten').filter((row) => row['page'] === '')).toEqual([]);
});

test('the file of a KPI holds its facts, and the file of a case what the tables say of it', () => {
  const kpi = json('/convenanten/kleding-textiel/kpis/marktaandeel.json');
  const ids = json('/data/feiten.json').rows.map((row) => String(row['id']));
  expect(kpi.rows.map((row) => row['id'])).toEqual(
    ids.filter((id) => id.startsWith('kleding-textiel/marktaandeel/')),
  );
  for (const row of json('/data/zaken.json').rows) {
    const file = JSON.parse(fileAt(`/klachten/${String(row['id'])}.json`)) as {
      readonly case: unknown;
      readonly asOf: string;
    };
    expect(file.case).toEqual(row);
    expect(file.asOf).toBe('2026-01-31');
  }
});

test('the description for software names files that exist, with their columns', () => {
  const described = JSON.parse(fileAt('/data/datapackage.json')) as {
    readonly resources: readonly {
      readonly path: string;
      readonly schema: { readonly fields: readonly { readonly name: string }[] };
    }[];
  };
  expect(described.resources).toHaveLength(tables.length);
  for (const { path, schema } of described.resources) {
    const [header] = parseCsv(fileAt(`/data/${path}`).slice(1));
    expect(schema.fields.map(({ name }) => name)).toEqual(header);
  }
});

test('the examples fetch files that exist, and name columns and a KPI that do', () => {
  const { origin } = new URL(model.site.url);
  for (const { code } of [...dataExamples(model, 'nl'), ...dataExamples(model, 'en')]) {
    const addresses = [...code.matchAll(/https?:\/\/[^\s"')]+/gu)].map(
      ([address]) => new URL(address),
    );
    expect(addresses.length, code).toBe(1);
    for (const address of addresses) {
      expect(address.origin).toBe(origin);
      expect(files.has(address.pathname), address.pathname).toBe(true);
    }
  }
  const series = csvRows('waarnemingen').filter(
    (row) => row['kpi'] === 'kleding-textiel/marktaandeel' && row['kind'] === 'observation',
  );
  expect(series.length).toBeGreaterThan(2);
  expect(Object.keys(series[0] ?? {})).toEqual(
    expect.arrayContaining(['series', 'period', 'value', 'period_end']),
  );
});

test('the files of a value of a facet hold the main data of its cases, and which part of how many', () => {
  const all = json('/data/zaken.json').rows;
  const inBangladesh = all.filter((row) => (row['countries'] as string[]).includes('BD'));
  const file = JSON.parse(fileAt('/klachten/land/bd.json')) as JsonDownload & {
    readonly selection: unknown;
  };
  const query = new URL('/klachten/land/bd/', model.site.url).href;
  const columns = Object.keys(file.rows[0] ?? {});
  expect(columns).toHaveLength(16);
  const main = (row: Record<string, unknown>) =>
    Object.fromEntries(columns.map((column) => [column, row[column]]));
  expect(file.rows.map(({ id }) => id).toSorted()).toEqual(
    inBangladesh.map(({ id }) => id).toSorted(),
  );
  for (const row of file.rows)
    expect(row).toEqual(main(inBangladesh.find(({ id }) => id === row['id']) ?? {}));
  expect(file.selection).toEqual({
    query,
    date: '2026-01-31',
    count: inBangladesh.length,
    total: all.length,
  });
  const [header = [], ...rows] = parseCsv(fileAt('/klachten/land/bd.csv').slice(1));
  expect(header.slice(-4)).toEqual(['query', 'query_date', 'query_count', 'query_total']);
  expect(rows.map(([id]) => id)).toEqual(file.rows.map(({ id }) => id));
  for (const row of rows)
    expect(row.slice(-4)).toEqual([
      query,
      '2026-01-31',
      String(inBangladesh.length),
      String(all.length),
    ]);
});
