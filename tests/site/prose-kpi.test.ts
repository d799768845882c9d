import { describe, expect, test } from 'vitest';
import * as example from '../example-records.ts';
import { proseFigure } from '../../src/site/views/prose-kpi.ts';
import { modelOf } from './synthetic-model.ts';

const FOLDER = 'content/convenanten/voorbeeld';
const sources = ['verslag'];
const number = (value: number) => ({ kind: 'number', number: value });

const model = modelOf(
  example.record(`${FOLDER}/convenant.mdx`, example.covenantExample),
  example.record(`${FOLDER}/kpis/aandeel.json`, {
    ...example.kpiExample,
    baseline: { period: '2016', value: number(35), sources },
    target: { aim: 'at_least', value: number(80), timing: { kind: 'end_of_term' }, sources },
    milestones: [{ value: number(50), by: '2018-06', sources, confidence: 'medium' }],
    observations: [
      { period: '2018', value: { kind: 'range', from: 42, to: 45 }, status: 'derived', sources },
      { period: '2019', value: number(48), status: 'provisional', confidence: 'low', sources },
    ],
  }),
  example.record('content/eenheden.json', {
    units: [
      { id: 'percent', one: { nl: 'procent' }, other: { nl: 'procent' }, notation: 'percent' },
    ],
  }),
);
const record = model.covenants[0];
const kpi = record?.kpis[0];
if (record === undefined || kpi === undefined) throw new Error('The example has no KPI.');
const shown = (attributes: Readonly<Record<string, string>>) =>
  proseFigure(model, { owner: { kind: 'covenant', record }, kpi }, attributes, 'nl');

describe('a figure in a sentence shows what was published, when, and how sure that is', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['the latest value', {}, '48% (2019, voorlopig, veel twijfel)'],
    ['the value of a period', { period: '2018' }, '42–45% (2018, afgeleid)'],
    ['the target', { show: 'target' }, '80% (doel, aan het einde van de looptijd)'],
    ['the baseline', { show: 'baseline' }, '35% (uitgangswaarde 2016)'],
    [
      'a milestone',
      { show: 'milestone', period: '2018-06' },
      '50% (tussendoel, uiterlijk juni 2018, enige twijfel)',
    ],
  ])('%s', (_, attributes, expected) => {
    const { text, details, href } = shown(attributes);
    expect(`${text} (${details})`).toBe(expected);
    expect(href).toBe('/convenanten/voorbeeld/kpis/aandeel/');
  });

  test('and nothing that is not there', () => {
    expect(() => shown({ period: '2017' })).toThrow(
      'Prose shows a value of the KPI "aandeel" that it does not have; run "npm run check".',
    );
  });
});
