import { expect, test } from 'vitest';
import { kpiFacts } from '../../src/site/facts/kpi-facts.ts';
import { latestObservation } from '../../src/site/views/kpi/latest-observation.ts';
import * as example from '../example-records.ts';
import { modelOf } from './synthetic-model.ts';

const sources = ['verslag'];

/** The period of the latest value of a made-up KPI with values for these periods. */
function latestOf(periods: readonly string[], rest: object = {}): string | undefined {
  const observations = periods.map((period) => ({ period, value: example.number(1), sources }));
  const model = modelOf(
    example.record('content/convenanten/een/convenant.mdx', example.covenantExample),
    example.record('content/convenanten/een/kpis/aandeel.json', {
      ...example.kpiExample,
      observations,
      ...rest,
    }),
  );
  const [record] = model.covenants;
  const [kpi] = record?.kpis ?? [];
  if (record === undefined || kpi === undefined) throw new Error('The model has one KPI.');
  return latestObservation(kpiFacts({ kind: 'covenant', record }, kpi))?.period;
}

test.each<[string, string[], string | undefined]>([
  ['of none', [], undefined],
  ['of one', ['2019'], '2019'],
  ['in order', ['2017', '2018', '2019'], '2019'],
  ['out of order', ['2019', '2017', '2018'], '2019'],
  ['a year before its first half', ['2019', '2019-H1'], '2019'],
  ['a year that ends after a quarter of it', ['2019-Q3', '2019'], '2019'],
  ['a month after the year before', ['2019-01', '2018'], '2019-01'],
  ['a covenant year that ends in the next year', ['2018-07/2019-06', '2018'], '2018-07/2019-06'],
  ['a year that ends after a covenant year', ['2019', '2018-07/2019-06'], '2019'],
  [
    'of several that end on one day, the last in the file',
    ['2019-Q4', '2019', '2019-12'],
    '2019-12',
  ],
  [
    'of several that end on one day, the other way round',
    ['2019-12', '2019', '2019-Q4'],
    '2019-Q4',
  ],
])('the latest value %s', (_, periods, expected) => {
  expect(latestOf(periods)).toBe(expected);
});

test('a baseline, a target or a milestone is no value', () => {
  const agreed = { value: example.number(1), sources };
  const rest = {
    baseline: { ...agreed, period: '2030' },
    target: { ...agreed, aim: 'at_least', timing: { kind: 'date', by: '2031' } },
    milestones: [{ ...agreed, by: '2032' }],
  };
  expect(latestOf(['2019'], rest)).toBe('2019');
  expect(latestOf([], rest)).toBeUndefined();
});

test('a value that another source gives is not the latest value', () => {
  const alternates = [{ value: example.number(2), sources }];
  const observations = [
    { period: '2019', value: { kind: 'unknown', reason: 'not_published' }, sources, alternates },
    { period: '2018', value: example.number(1), sources },
  ];
  expect(latestOf([], { observations })).toBe('2019');
});
