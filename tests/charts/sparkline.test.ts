import { expect, test } from 'vitest';
import { sparkline } from '../../src/charts/sparkline.ts';
import type { Kpi } from '../../src/schema/kpi.ts';
import {
  bound,
  chartOf,
  companies,
  kpi,
  locations,
  marketShare,
  observation,
  range,
} from './kpi-example.ts';

/** How many strokes each part of a sparkline has. */
function strokes(record: Kpi) {
  const { line, band, dots, bars, target } = sparkline(chartOf(record));
  const count = (path: string) => path.split('M').length - 1;
  return [count(line), count(band), count(dots), count(bars), count(target)].join(' ');
}

test.each([
  ['an unbroken series: one line, a dot at the newest', companies, '1 0 1 0 0'],
  ['a break: no line across it, a dot for what stands alone', locations, '1 0 1 0 0'],
  ['ranges and a target: bars, and no dot where the newest is a range', marketShare, '2 1 0 3 1'],
  ['a single value: a dot', kpi([observation('2017', 18)]), '0 0 1 0 0'],
  [
    'a bound: a stroke towards where the value lies',
    kpi([observation('2017', 1), observation('2018', bound('more_than', 70))]),
    '0 0 1 1 0',
  ],
])('%s', (_, record, expected) => {
  expect(strokes(record)).toBe(expected);
});

test('the target, the highest value, stands at the top', () => {
  expect(sparkline(chartOf(marketShare)).target).toMatch(/^M[\d.]+,4l/u);
});

test('a range runs from its highest to its lowest value', () => {
  const { bars, height } = sparkline(chartOf(kpi([observation('2018', range(0, 80))])));
  expect(bars).toBe(`M100,4V${String(height - 4)}`);
});
