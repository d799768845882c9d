import { describe, expect, test } from 'vitest';
import { GAP_IDS, type GapId } from '../../src/schema/gap.ts';
import { languages } from '../../src/schema/text.ts';
import { gapCount } from '../../src/site/completeness/gap-count.ts';
import { gapItems } from '../../src/site/completeness/gaps.ts';
import { allTables } from '../../src/site/downloads/all-tables.ts';
import { completenessView } from '../../src/site/views/completeness/completeness-view.ts';
import { gapView } from '../../src/site/views/completeness/gap-view.ts';
import * as example from '../example-records.ts';
import { realModel } from '../publish/real-model.ts';
import { caseIn, mechanism, modelOf } from './synthetic-model.ts';

const real = await realModel();
const statement = { sources: ['tekst'] };

const covenant = (id: string, rest: object = {}) =>
  example.record(`content/convenanten/${id}/convenant.mdx`, {
    ...example.covenantExample,
    ...rest,
  });
const kpi = (owner: string, id: string, rest: object = {}) =>
  example.record(`content/convenanten/${owner}/kpis/${id}.json`, {
    ...example.kpiExample,
    ...rest,
  });
const report = (owner: string, id: string, rest: object) =>
  example.record(`content/convenanten/${owner}/rapportages/${id}.mdx`, {
    title: example.text('Rapportage'),
    kind: 'progress',
    ...rest,
  });
const commitment = (id: string, verdict: string, rest: object = {}) => ({
  id,
  text: example.text(`Afspraak ${id}`),
  kind: 'output',
  owner: 'company',
  timing: { kind: 'end_of_term' },
  level: 'sector',
  smart: { verdict },
  ...statement,
  ...rest,
});
const yearly = { reporting: { schedule: { firstPeriod: '2015', everyMonths: 12, ...statement } } };
const units = example.record('content/eenheden.json', {
  units: [{ id: 'percent', one: { nl: 'procent' }, other: { nl: 'procent' }, notation: 'percent' }],
});

/** A made-up covenant that reported each year and ended in 2017; the day of the site is 2020-01-01. */
const ended = covenant('goud', {
  ...yearly,
  term: { ended: { on: '2017-12-31', ...statement } },
  disputeSettlement: { text: example.text('Een commissie'), documented: true },
  commitments: [
    commitment('een', 'smart', { kpis: ['leden'] }),
    commitment('twee', 'not_assessed'),
  ],
});
const model = modelOf(
  units,
  ended,
  report('goud', '2015', { period: '2015' }),
  kpi('goud', 'leden', {
    observations: [{ period: '2016', value: example.number(9), ...statement }],
  }),
  kpi('goud', 'winkels'),
  covenant('kleding', yearly),
  report('kleding', 'ooit', {}),
  mechanism('commissie'),
  caseIn('commissie', 'gegrond'),
  caseIn('commissie', 'onbekend', { outcome: { value: 'not_established' }, covenant: 'kleding' }),
);

/** `missing/uncertain/all` of a gap, in the whole site or one covenant. */
function counts(gap: GapId, id?: string): string {
  const one = model.covenants.find((record) => record.id === id);
  const { missing, uncertain, all } = gapCount(gapItems(model), gap, one);
  return [missing, uncertain, all].join('/');
}

describe('what is not known of', () => {
  test.each<[string, GapId, string, string]>([
    [
      'an ended covenant: no report for the time after its end',
      'report_not_found',
      'goud',
      '2/0/3',
    ],
    ['a covenant with a report on nobody knows when', 'report_not_found', 'kleding', '0/4/4'],
    [
      'how often a covenant reports, where a source says',
      'reporting_rhythm_unknown',
      'goud',
      '0/0/1',
    ],
    ['targets', 'kpi_without_target', 'goud', '2/0/2'],
    ['baselines', 'kpi_without_baseline', 'goud', '2/0/2'],
    [
      'recent values: what was recent at the end of the covenant',
      'kpi_without_recent_value',
      'goud',
      '1/0/2',
    ],
    ['commitments that a KPI measures', 'kpi_without_commitment', 'goud', '1/0/2'],
    ['KPIs that measure a commitment', 'commitment_without_kpi', 'goud', '1/0/2'],
    ['assessments', 'commitment_not_assessed', 'goud', '1/0/2'],
    ['a documented arrangement for disputes', 'disputes_not_documented', 'goud', '0/0/1'],
    ['an arrangement that no source describes', 'disputes_not_documented', 'kleding', '1/0/1'],
    ['KPIs, where there are none', 'kpi_without_target', 'kleding', '0/0/0'],
    ['outcomes of cases under a covenant', 'case_outcome_not_established', 'kleding', '1/0/1'],
  ])('%s', (_, gap, id, expected) => {
    expect(counts(gap, id)).toBe(expected);
  });

  test('outcomes of all cases, under a covenant or not', () => {
    expect(counts('case_outcome_not_established')).toBe('1/0/2');
  });
});

describe('the pages', () => {
  test('count each gap in words, and say it where nobody can', () => {
    const shown = Object.fromEntries(
      completenessView(model, 'nl').gaps.map(({ title, count }) => [
        title,
        count.replaceAll('\u00a0', ' '),
      ]),
    );
    expect(shown["KPI's zonder doel"]).toBe('2 van 2');
    expect(shown['Verwachte rapportages die niet zijn gevonden']).toBe('2 van 7, 4 niet te zeggen');
  });

  test('list what is missing by covenant, each with the way to it', () => {
    const { groups, count } = gapView(model, 'commitment_not_assessed', 'nl');
    expect(count.replaceAll('\u00a0', ' ')).toBe('1 van 2.');
    expect(groups.map(({ anchor, items }) => [anchor, items.map(({ href }) => href)])).toEqual([
      ['goud', ['/convenanten/goud/#afspraak-twee']],
    ]);
  });

  test('say so where nothing is missing', () => {
    const { groups, cases, count } = gapView(modelOf(units), 'kpi_without_target', 'nl');
    expect([groups, cases, count]).toEqual([[], [], 'Hier ontbreekt niets.']);
  });

  test('list cases with what is known of their outcome', () => {
    const { cases } = gapView(model, 'case_outcome_not_established', 'nl');
    expect(cases.map(({ id, outcomeText }) => [id, outcomeText])).toEqual([
      ['onbekend', 'Uitkomst niet vastgesteld'],
    ]);
  });

  test('exist for every gap of the real content, in both languages', () => {
    for (const gap of GAP_IDS)
      for (const lang of languages) expect(gapView(real, gap, lang).title).not.toBe('');
  });
});

test('the tables hold what the pages count', () => {
  const tables = new Map(allTables(real).map((table) => [table.name, table]));
  const counted = [...(tables.get('compleetheid')?.rows() ?? [])];
  const missing = [...(tables.get('ontbrekend')?.rows() ?? [])];
  for (const gap of GAP_IDS) {
    const of = gapCount(gapItems(real), gap);
    const [row] = counted.filter(([one, owner]) => one === gap && owner === undefined);
    expect(row).toEqual([gap, undefined, of.missing, of.uncertain, of.all]);
    expect(missing.filter(([one]) => one === gap).length).toBe(of.missing + of.uncertain);
  }
});
