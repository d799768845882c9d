import { expect, test } from 'vitest';
import { chartRows } from '../../src/charts/chart-rows.ts';
import { chartStops, nearestStop, stopText } from '../../src/charts/chart-stops.ts';
import { chartOf, kpi, locations, marketShare, number, observation } from './kpi-example.ts';

const sources = ['bron'];
const walk = (record: Parameters<typeof chartOf>[0]) =>
  chartStops(chartRows(chartOf(record))).map(stopText);

test('a walk halts once at every day, and says all that stands there', () => {
  expect(walk(marketShare)).toEqual([
    '2016-07: 35; baseline 35',
    '2017-07: 35',
    '2018-07: 42–45',
    '2018-12: 48. 2018: milestone 50',
    '2019-07: 50',
    '2019: 40–45',
    '2020: 40–45; target 80',
  ]);
});

test('nobody walks past a break without hearing of it', () => {
  expect(walk(locations)).toEqual([
    '2016: 2802',
    '2017: 4268',
    '2018: 6289',
    '2019: andere telling; 5989',
  ]);
});

test('a gap and a value in words are said at the next day, a target without a day at the last', () => {
  const record = kpi(
    [
      observation('2017', 1),
      observation('2019', { kind: 'words', text: { nl: 'enkele' } }),
      observation('2020', 3, 'provisional'),
    ],
    {
      gaps: [
        { period: '2018', reason: 'not_published' },
        { period: '2021', reason: 'not_read' },
      ],
      target: { aim: 'at_least', value: number(9), timing: { kind: 'each_period' }, sources },
    },
  );
  expect(walk(record)).toEqual([
    '2017: 1',
    '2018: geen cijfer (not_published). 2019: enkele. 2020: 3 (provisional). 2021: geen cijfer (not_read). each_period: target 9',
  ]);
});

test.each([
  [0, '2016-12-31'],
  [2017.4, '2017-12-31'],
  [3000, '2019-12-31'],
])('the stop nearest to %s is %s', (year, expected) => {
  const stops = chartStops(chartRows(chartOf(locations)));
  const distance = (day: string) => Math.abs(Number(day.slice(0, 4)) - year);
  expect(nearestStop(stops, distance)?.x).toBe(expected);
});

test('there is no nearest stop where nothing is drawn', () => {
  expect(nearestStop([], () => 0)).toBeUndefined();
});
