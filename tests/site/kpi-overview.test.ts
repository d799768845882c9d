import { describe, expect, test } from 'vitest';
import { languages } from '../../src/schema/text.ts';
import { VERDICTS } from '../../src/schema/verdict.ts';
import { allTables } from '../../src/site/downloads/all-tables.ts';
import { kpiFacetIndex, kpiFacetValues } from '../../src/site/kpi-facets/kpi-facet-index.ts';
import { kpiFacetIds } from '../../src/site/kpi-facets/kpi-facet-words.ts';
import { overviewKpis } from '../../src/site/kpi-facets/overview-kpis.ts';
import { statusSlugs } from '../../src/site/kpi-facets/status-slugs.ts';
import { kpiGroups, MOST_DRAWN } from '../../src/site/views/overview/kpi-groups.ts';
import { kpisView } from '../../src/site/views/overview/kpis-view.ts';
import { statusCounts } from '../../src/site/views/status-counts.ts';
import * as example from '../example-records.ts';
import { realModel } from '../publish/real-model.ts';
import { modelOf } from './synthetic-model.ts';

const real = await realModel();

const statement = { sources: ['rapport'] };
const observed = (...values: number[]) => ({
  observations: values.map((value, index) => ({
    period: String(2017 + index),
    value: example.number(value),
    ...statement,
  })),
});
const dueIn = (by: string, value: number) => ({
  target: {
    aim: 'at_least',
    value: example.number(value),
    timing: { kind: 'date', by },
    ...statement,
  },
});

const covenant = (id: string, rest: object = {}) =>
  example.record(`content/convenanten/${id}/convenant.mdx`, {
    ...example.covenantExample,
    ...rest,
  });
const kpi = (owner: string, id: string, rest: object) =>
  example.record(`content/convenanten/${owner}/kpis/${id}.json`, {
    ...example.kpiExample,
    ...rest,
  });
const units = example.record('content/eenheden.json', {
  units: [
    { id: 'percent', one: { nl: 'procent' }, other: { nl: 'procent' }, notation: 'percent' },
    { id: 'bedrijven', one: { nl: 'bedrijf' }, other: { nl: 'bedrijven' }, notation: 'plain' },
  ],
});

const themes = example.record('content/themas.json', {
  themes: [
    { id: 'loon', name: { nl: 'Loon' } },
    { id: 'bonden', name: { nl: 'Bonden' } },
  ],
});

/** A made-up site on 1 January 2020: one KPI reached in time, one not, three without a target. */
const model = modelOf(
  units,
  themes,
  covenant('kleding', {
    risks: [
      { title: { nl: 'Loon' }, themes: ['loon', 'bonden'], ...statement },
      { title: { nl: 'Bonden' }, themes: ['bonden'], ...statement },
    ],
  }),
  kpi('kleding', 'gehaald', { ...observed(10, 50), ...dueIn('2018', 40) }),
  kpi('kleding', 'niet-gehaald', { ...observed(10, 30), ...dueIn('2018', 40) }),
  kpi('kleding', 'bedrijven', { unit: 'bedrijven', ...observed(3, 9) }),
  kpi('kleding', 'brieven', { unit: 'bedrijven', ...observed(3, 2) }),
  covenant('goud'),
  kpi('goud', 'aandeel', { kind: 'outcome', ...observed(8) }),
);

describe('KPIs counted by status', () => {
  test('verdicts in their own order, reasons by how often they are given, bars by the longest', () => {
    const counts = statusCounts(overviewKpis(model), 'nl');
    expect(counts.judged.map(({ verdict, count, length }) => [verdict, count, length])).toEqual([
      ['achieved', 1, 33],
      ['missed', 1, 33],
    ]);
    expect(counts.unjudged.map(({ verdict, count, length }) => [verdict, count, length])).toEqual([
      ['no_target', 3, 100],
    ]);
    expect([counts.judgedCount, counts.fragileCount, counts.total]).toEqual([2, 0, 5]);
  });

  test('the overview leads with how many can be judged and why the others cannot', () => {
    const { lead, notes } = kpisView(model, 'nl');
    expect(lead).toBe("Van 2 van de 5 KPI's is te zeggen hoe ver het is.");
    expect(notes).toEqual(['Van de andere 3 niet. De reden is het vaakst: geen doel (3).']);
  });

  test('nothing is counted where there are no KPIs', () => {
    const { lead, notes, counts } = kpisView(modelOf(covenant('leeg')), 'nl');
    expect(lead).toBe("Van 0 van de 0 KPI's is te zeggen hoe ver het is.");
    expect([notes, counts.judged, counts.unjudged]).toEqual([[], [], []]);
  });

  test('every KPI of the real content is counted once', () => {
    const { judged, unjudged, total } = statusCounts(overviewKpis(real), 'nl');
    const sum = [...judged, ...unjudged].reduce((all, { count }) => all + count, 0);
    expect(sum).toBe(total);
    expect(total).toBe(real.covenants.flatMap(({ kpis }) => kpis).length);
  });
});

describe('the facets of KPIs', () => {
  const valuesOf = (facet: (typeof kpiFacetIds)[number]) =>
    kpiFacetValues(model, facet, 'nl').map(({ value, kpis }) => `${value} ${String(kpis.length)}`);

  test('a status stands in its group too', () => {
    expect(valuesOf('status')).toEqual([
      'te-beoordelen 2',
      'niet-te-beoordelen 3',
      'gehaald 1',
      'niet-gehaald 1',
      'geen-doel 3',
    ]);
  });

  test('kind and covenant', () => {
    expect(valuesOf('kind')).toEqual(['prestatie 4', 'effect 1']);
    expect(valuesOf('covenant').toSorted()).toEqual(['goud 1', 'kleding 4']);
  });

  test('the themes are those of the risks of the covenant, each once; without risks none', () => {
    expect([...kpiFacetIndex(model).theme].map(([value, kpis]) => [value, kpis.length])).toEqual([
      ['loon', 4],
      ['bonden', 4],
    ]);
  });

  test('every value of the real content has a label in each language', () => {
    for (const facet of kpiFacetIds)
      for (const lang of languages)
        expect(kpiFacetValues(real, facet, lang).map(({ label }) => label.text)).not.toContain('');
  });

  test('every verdict has a word of its own in addresses', () => {
    const slugs = VERDICTS.map((verdict) => statusSlugs[verdict]);
    expect(new Set(Object.values(statusSlugs)).size).toBe(VERDICTS.length + 2);
    expect(slugs.every((slug) => /^[a-z-]+$/u.test(slug))).toBe(true);
  });
});

describe('small multiples', () => {
  const [clothing] = kpiGroups(model, overviewKpis(model), 'nl');
  const scales = new Map(
    clothing?.tiles.map(({ summary: { href, chart } }) => [
      href.split('/').at(-2),
      chart?.chart.yDomain,
    ]),
  );

  test('series of one covenant in the same unit share a scale', () => {
    expect(scales.get('bedrijven')?.[1]).toBeGreaterThanOrEqual(9);
    expect(scales.get('brieven')).toEqual(scales.get('bedrijven'));
  });

  test('percentages run from 0 to 100', () => {
    expect(scales.get('gehaald')).toEqual([0, 100]);
  });

  test('a tile knows what it can be chosen by, in the words of the language', () => {
    const [tile] = clothing?.tiles ?? [];
    expect(tile?.values).toEqual({
      status: 'te-beoordelen gehaald',
      soort: 'prestatie',
      convenant: 'kleding',
      thema: 'loon bonden',
    });
  });
});

test('the table of KPIs holds the same verdicts as the pages', () => {
  const table = allTables(real).find(({ name }) => name === 'kpis');
  const at = (name: string) => table?.fields.findIndex((field) => field.name === name) ?? -1;
  const verdicts = new Map(
    Iterator.from(table?.rows() ?? []).map((row) => [
      row[at('id')],
      [row[at('status')], row[at('fragile')]],
    ]),
  );
  for (const { covenant: owner, kpi: one, status } of overviewKpis(real))
    expect(verdicts.get(`${owner.id}/${one.id}`)).toEqual([status.verdict, status.isFragile]);
});

test.each([
  [MOST_DRAWN, MOST_DRAWN],
  [MOST_DRAWN + 1, 0],
])('of %i KPIs with a course on one page, %i are drawn', (count, drawn) => {
  const many = modelOf(
    units,
    covenant('veel'),
    ...Array.from({ length: count }, (_, index) =>
      kpi('veel', `kpi-${String(index)}`, observed(1, 2, 3)),
    ),
  );
  const tiles = kpiGroups(many, overviewKpis(many), 'nl').flatMap((group) => group.tiles);
  expect(tiles).toHaveLength(count);
  expect(tiles.filter(({ summary }) => summary.chart !== undefined)).toHaveLength(drawn);
});
