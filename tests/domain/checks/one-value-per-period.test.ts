import { describe, expect, test } from 'vitest';
import { oneValuePerPeriod } from '../../../src/domain/checks/one-value-per-period.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const FILE = 'content/convenanten/een/kpis/aandeel.json';
const sources = ['verslag'];
const kpi = (...periods: string[]) =>
  example.record(FILE, {
    ...example.kpiExample,
    observations: periods.map((period) => ({ period, value: example.number(1), sources })),
  });
const again = (index: number, period: string) =>
  `${FILE} observations[${String(index)}].period period-duplicate {"period":"${period}"}`;

describe('the values of a KPI', () => {
  test.each<[string, string[], ...string[]]>([
    ['for no period', []],
    ['for several periods', ['2018', '2019']],
    ['for a year and a part of it', ['2019', '2019-H1', '2019-Q1', '2019-01']],
    ['for one period twice', ['2018', '2019', '2018'], again(2, '2018')],
    ['for one period three times', ['2018', '2018', '2018'], again(1, '2018'), again(2, '2018')],
    ['for two periods twice', ['2018', '2019', '2019', '2018'], again(2, '2019'), again(3, '2018')],
    [
      'for one year, written in two ways',
      ['2019', '2019-01-01/2019-12-31'],
      `${FILE} observations[1].period period-duplicate {"period":"2019-01-01/2019-12-31","other":"2019"}`,
    ],
    [
      'for one quarter, written in two ways',
      ['2019-10/2019-12', '2019-Q4'],
      `${FILE} observations[1].period period-duplicate {"period":"2019-Q4","other":"2019-10/2019-12"}`,
    ],
    ['for a year and all of it but a day', ['2019', '2019-01-01/2019-12-30']],
  ])('%s', (_, periods, ...expected) => {
    expect(oneValuePerPeriod([kpi(...periods)]).map(breachText)).toEqual(expected);
  });

  test('that other sources give for the same period may stand beside it', () => {
    const alternates = [{ value: example.number(2), sources }];
    const observations = [{ period: '2018', value: example.number(1), sources, alternates }];
    expect(
      oneValuePerPeriod([example.record(FILE, { ...example.kpiExample, observations })]),
    ).toEqual([]);
  });

  test('of two KPIs do not matter to each other', () => {
    const other = example.record(
      FILE.replace('een', 'twee'),
      (kpi('2018') as { value: object }).value,
    );
    expect(oneValuePerPeriod([kpi('2018'), other])).toEqual([]);
  });

  test.each<[string, string, boolean]>([
    ['for a period that is said to have none', '2018', true],
    ['for the same period, written differently', '2018-01/2018-12', true],
    ['for a part of such a period', '2018-H1', false],
  ])('%s', (_, period, isTold) => {
    const record = example.record(FILE, {
      ...example.kpiExample,
      observations: [{ period: '2018', value: example.number(1), sources }],
      gaps: [{ period, reason: 'not_published' }],
    });
    expect(oneValuePerPeriod([record]).map(breachText)).toEqual(
      isTold ? [`${FILE} gaps[0].period gap-has-value {"period":"${period}"}`] : [],
    );
  });
});
