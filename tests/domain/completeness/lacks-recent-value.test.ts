import { describe, expect, test } from 'vitest';
import { lacksRecentValue } from '../../../src/domain/completeness/lacks-recent-value.ts';
import { covenant } from '../../../src/schema/covenant.ts';
import { kpi } from '../../../src/schema/kpi.ts';
import { covenantExample, kpiExample, number } from '../../example-records.ts';

const observed = (period: string, rest: object = {}) => ({
  period,
  value: number(12),
  sources: ['rapport'],
  ...rest,
});
const kpiWith = (...observations: object[]) => kpi.parse({ ...kpiExample, observations });
const termWith = (ended?: string) =>
  covenant.parse({
    ...covenantExample,
    term: ended === undefined ? {} : { ended: { on: ended, sources: ['rapport'] } },
  }).term;

describe('of a covenant that runs, on 30 June 2021, a KPI', () => {
  test.each<[string, object[], boolean]>([
    ['without values lacks a recent one', [], true],
    ['has one of exactly 18 months ago', [observed('2019')], false],
    ['lacks one when the newest is a day older', [observed('2019-12-29')], true],
    ['has one where an older one stands beside it', [observed('2015'), observed('2020')], false],
    [
      'lacks one where the newest is unknown',
      [observed('2015'), observed('2020', { value: { kind: 'unknown', reason: 'not_published' } })],
      true,
    ],
    [
      'has one in words: it says something of today',
      [observed('2020', { value: { kind: 'words', text: { nl: 'vrijwel alle' } } })],
      false,
    ],
    ['lacks one that is published later', [observed('2020', { published: '2021-07-01' })], true],
  ])('%s', (_, observations, expected) => {
    expect(lacksRecentValue(kpiWith(...observations), termWith(), '2021-06-30')).toBe(expected);
  });
});

describe('of a covenant that ended, long after, a KPI', () => {
  test.each<[string, string, string, boolean]>([
    ['has one that was recent at the end', '2019', '2021-06-30', false],
    ['lacks one that was a day too old at the end', '2019', '2021-07-01', true],
    ['has one from after the end', '2022', '2021-06-30', false],
    ['is held to the last day of an end known to the year', '2020-06-30', '2021', true],
    ['has one of 18 months before the last day of that year', '2020-07-01', '2021', false],
  ])('%s', (_, period, ended, expected) => {
    expect(lacksRecentValue(kpiWith(observed(period)), termWith(ended), '2026-01-31')).toBe(
      expected,
    );
  });

  test('is not held to an end that has yet to come', () => {
    expect(lacksRecentValue(kpiWith(observed('2019')), termWith('2025'), '2021-06-30')).toBe(false);
  });
});
