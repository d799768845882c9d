import { describe, expect, test } from 'vitest';
import { type KpiVersion, kpiVersions, periodsThen } from '../../src/domain/kpi-versions.ts';

const number = (value: number) => ({ kind: 'number', number: value }) as const;
const version = (from: string, values: Readonly<Record<string, number>>): KpiVersion => ({
  from,
  values: new Map(Object.entries(values).map(([period, value]) => [period, number(value)])),
});
const was = (date: string, period: string, value: number, turn?: number) => ({
  date,
  turn,
  period,
  previous: number(value),
});
/** A version on one line. */
const line = ({ from, values }: KpiVersion) =>
  `${from}: ${[...values].map(([period, value]) => `${period}=${String(value.kind === 'number' ? value.number : '?')}`).join(' ')}`;

describe('the versions of a series', () => {
  test.each<[string, KpiVersion[], ReturnType<typeof was>[], string[]]>([
    ['none', [], [was('2021-01-01', '2018', 1)], []],
    ['one', [version('2020-01-01', { 2018: 1 })], [], ['2020-01-01: 2018=1']],
    [
      'two with the same values are one, from its first day',
      [version('2020-01-01', { 2018: 1 }), version('2020-02-01', { 2018: 1 })],
      [],
      ['2020-01-01: 2018=1'],
    ],
    [
      'a value more and a value less',
      [
        version('2020-01-01', { 2018: 1 }),
        version('2021-01-01', { 2018: 1, 2019: 2 }),
        version('2022-01-01', { 2019: 2 }),
      ],
      [],
      ['2020-01-01: 2018=1', '2021-01-01: 2018=1 2019=2', '2022-01-01: 2019=2'],
    ],
    [
      'a revision that git tells too',
      [version('2020-01-01', { 2018: 1 }), version('2021-01-02', { 2018: 2 })],
      [was('2021-01-01', '2018', 1)],
      ['2020-01-01: 2018=1', '2021-01-02: 2018=2'],
    ],
    [
      'a revision that git does not tell, of days that a version was on the site',
      [version('2020-01-01', { 2018: 2 }), version('2022-01-01', { 2018: 2, 2019: 3 })],
      [was('2021-01-01', '2018', 1)],
      ['2020-01-01: 2018=1', '2022-01-01: 2018=2 2019=3'],
    ],
    [
      'a revision of before the first day',
      [version('2020-01-01', { 2018: 2 })],
      [was('2019-01-01', '2018', 1)],
      ['2020-01-01: 2018=2'],
    ],
    [
      'two revisions of one period, of which the oldest came first',
      [version('2020-01-01', { 2018: 3 }), version('2023-01-01', { 2018: 3, 2019: 1 })],
      [was('2022-01-01', '2018', 2), was('2021-01-01', '2018', 1)],
      ['2020-01-01: 2018=1', '2023-01-01: 2018=3 2019=1'],
    ],
    [
      'two revisions of one period on one day, of which nobody saw the first on a later day',
      [version('2020-01-01', { 2018: 1 }), version('2021-01-01', { 2018: 3 })],
      [was('2021-01-01', '2018', 2, 2), was('2021-01-01', '2018', 1)],
      ['2020-01-01: 2018=1', '2021-01-01: 2018=3'],
    ],
    [
      'two revisions of one period on one day, that git does not tell',
      [version('2020-01-01', { 2018: 3 }), version('2022-01-01', { 2018: 3, 2019: 1 })],
      [was('2021-01-01', '2018', 2, 2), was('2021-01-01', '2018', 1)],
      ['2020-01-01: 2018=1', '2022-01-01: 2018=3 2019=1'],
    ],
  ])('%s', (_, versions, revised, expected) => {
    expect(kpiVersions(versions, revised).map(line)).toEqual(expected);
  });
});

test('a version is laid beside the present series, period by period', () => {
  const then = version('2020-01-01', { 2018: 1, 2019: 2 }).values;
  const now = version('2021-01-01', { 2019: 2, 2020: 3 }).values;
  expect(periodsThen(then, now)).toEqual([
    { period: '2018', then: number(1), now: undefined, isChanged: true },
    { period: '2019', then: number(2), now: number(2), isChanged: false },
    { period: '2020', then: undefined, now: number(3), isChanged: true },
  ]);
});
