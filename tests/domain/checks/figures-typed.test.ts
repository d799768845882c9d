import { describe, expect, test } from 'vitest';
import { figuresTyped } from '../../../src/domain/checks/figures-typed.ts';
import * as example from '../../example-records.ts';

const FOLDER = 'content/convenanten/voorbeeld';
const sources = ['verslag'];
const number = (value: number) => ({ kind: 'number', number: value });

const unit = (id: string, one: string, other: string, notation: string) => ({
  id,
  one: { nl: one, en: `${id} (one)` },
  other: { nl: other, en: id },
  notation,
});

const records = [
  example.record(`${FOLDER}/convenant.mdx`, example.covenantExample),
  example.record('content/eenheden.json', {
    units: [
      unit('percent', 'procent', 'procent', 'percent'),
      unit('companies', 'bedrijf', 'bedrijven', 'plain'),
    ],
  }),
  example.record(`${FOLDER}/kpis/aandeel.json`, {
    ...example.kpiExample,
    baseline: { period: '2016', value: number(35), sources },
    target: { aim: 'at_least', value: number(80), timing: { kind: 'end_of_term' }, sources },
    milestones: [{ value: number(50), by: '2018', sources }],
    observations: [
      { period: '2018', value: { kind: 'range', from: 40, to: 48.5 }, sources },
      { period: '2019', value: { kind: 'words', text: example.text('meer') }, sources },
    ],
  }),
  example.record(`${FOLDER}/kpis/bedrijven.json`, {
    ...example.kpiExample,
    unit: 'companies',
    observations: [
      { period: '2019', value: { kind: 'bound', side: 'almost', number: 6000 }, sources },
      { period: '2020', value: number(80), sources },
    ],
  }),
  example.record('content/convenanten/ander/kpis/aandeel.json', {
    ...example.kpiExample,
    observations: [{ period: '2019', value: number(12), sources }],
  }),
];

/** What is found in a text, each as `column found → components`. */
const told = (text: string, file = 'convenant.mdx') =>
  figuresTyped(
    [
      {
        file: `${FOLDER}/${file}`,
        part: 'prose',
        path: [],
        text,
        placeAt: (start) => ({ file, line: 1, column: start + 1 }),
      },
    ],
    records,
  ).map(
    ({ column, values }) => `${String(column)} ${values.found} → ${values.components.join(', ')}`,
  );

describe('a figure typed in prose', () => {
  test.each<[string, string, ...string[]]>([
    [
      'that is a target',
      'Het werd 80 procent.',
      '10 80 procent → <Kpi id="aandeel" show="target" />',
    ],
    ['that is a baseline', 'Van 35%', '5 35% → <Kpi id="aandeel" show="baseline" />'],
    [
      'that is a milestone',
      'Naar 50 %.',
      '6 50 % → <Kpi id="aandeel" show="milestone" period="2018" />',
    ],
    [
      'that is an end of a range',
      '48,5 procent',
      '1 48,5 procent → <Kpi id="aandeel" period="2018" />',
    ],
    [
      'with thousands that is a bound',
      'bijna 6.000 bedrijven',
      '7 6.000 bedrijven → <Kpi id="bedrijven" period="2019" />',
    ],
    [
      'with another unit is another figure',
      '80 bedrijven',
      '1 80 bedrijven → <Kpi id="bedrijven" period="2020" />',
    ],
    ['of another value is left alone', '81 procent en 8 procent'],
    ['with no unit is left alone', 'in 80 van de gevallen'],
    ['with a word that only begins as the unit is left alone', '80 procentpunten'],
    ['of another covenant is left alone', '12 procent'],
    ['in words is left alone', 'tachtig procent'],
    ['within a longer number is left alone', '1.80 procent, 2-80 procent'],
  ])('%s', (_, text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('is read as English in a translation', () => {
    expect(told('48.5 per cent of 6,000 companies', 'convenant.en.mdx')).toEqual([
      '1 48.5 per cent → <Kpi id="aandeel" period="2018" />',
      '18 6,000 companies → <Kpi id="bedrijven" period="2019" />',
    ]);
  });
});
