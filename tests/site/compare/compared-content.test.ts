import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/schema/text.ts';
import { belowRoot } from '../../../src/site/compare/below-root.ts';
import { COMPARE_KINDS } from '../../../src/site/compare/compare-kinds.ts';
import { comparisonOf } from '../../../src/site/compare/comparison.ts';
import { comparisonRecords } from '../../../src/site/compare/comparison-file.ts';
import { compareData } from '../../../src/site/compare/data-of-kind.ts';
import { recordsCsv } from '../../../src/site/downloads/records-text.ts';
import { loadSite } from '../../../src/site/load.ts';

const model = await loadSite();
const companies = compareData.companies(model, 'nl');
const chosen = (...ids: string[]) =>
  ids.flatMap((id) => companies.subjects.find((subject) => subject.id === id) ?? []);

describe.each(COMPARE_KINDS)('the %s that can be laid side by side', (kind) => {
  test.each(languages)('have a cell for every row, in %s', (lang) => {
    const { rows, subjects } = compareData[kind](model, lang);
    expect(subjects.length).toBeGreaterThan(10);
    for (const { id, cells } of subjects) expect([id, cells.length]).toEqual([id, rows.length]);
  });
});

test('below a path of a host every address starts with that path', () => {
  const hrefs = ({ rows, subjects }: typeof companies) =>
    [...rows, ...subjects, ...subjects.flatMap(({ cells }) => cells)].flatMap(
      ({ href }) => href ?? [],
    );
  expect(hrefs(belowRoot(companies, '/'))).toEqual(hrefs(companies));
  expect(hrefs(belowRoot(companies, '/sub/'))).toEqual(
    hrefs(companies).map((href) => `/sub${href}`),
  );
});

describe('companies side by side', () => {
  const comparison = comparisonOf(companies, chosen('philips', 'akzonobel'), 'nl');

  test('never share an axis between editions', () => {
    const latest = comparison.measured.find(({ row }) => row.id === 'latest');
    expect(latest?.verdict.map(({ text }) => text)).toEqual([
      'Philips – AkzoNobel: niet te vergelijken, andere methode',
    ]);
    expect(comparison.strips.map(({ label }) => label)).not.toContain(latest?.row.label);
  });

  test('are not said to score low where an edition does not list them', () => {
    const cells = comparison.measured.flatMap((one) => one.cells);
    const absent = cells.filter(({ isAbsent }) => isAbsent === true);
    expect(absent.length).toBeGreaterThan(0);
    for (const cell of absent) expect([cell.state, cell.range]).toEqual(['unknown', undefined]);
  });

  test('leave out editions that list none of them', () => {
    expect(comparison.omitted).toBeGreaterThan(0);
    expect(comparison.measured.length + comparison.informing.length + comparison.omitted).toBe(
      companies.rows.length,
    );
  });

  test('are kept with the method, the day and the choice', () => {
    const address = 'https://example.org/benchmark/vergelijk/?bedrijven=philips,akzonobel';
    const records = comparisonRecords(companies, comparison, address, 'nl');
    const one = records.find(({ row, subject }) => row === '2016' && subject === 'akzonobel');
    expect(one).toMatchObject({
      kind: 'companies',
      low: 23,
      high: 23,
      doubtful: true,
      method: '2014-2016',
      edition: '2016',
      as_of: model.asOf,
      choice: 'philips akzonobel',
      address,
    });
    const [header, ...lines] = recordsCsv(records).trimEnd().split('\r\n');
    expect(header?.split(',')).toHaveLength(Object.keys(one ?? {}).length);
    expect(lines).toHaveLength(records.length);
  });
});

test.each([
  ['other parts on one scale carry a caution', ['banken', 'kleding-textiel'], true],
  ['the same parts carry none', ['banken', 'trustone'], false],
])('%s', (_, ids, hasCaution) => {
  const covenants = compareData.covenants(model, 'nl');
  const subjects = covenants.subjects.filter(({ id }) => ids.includes(id));
  const { strips } = comparisonOf(covenants, subjects, 'nl');
  const remedy = strips.find(({ label }) => label === 'Klachten en herstel');
  expect(remedy?.caution !== undefined).toBe(hasCaution);
});
