import { expect, test } from 'vitest';
import { overlaps } from '../../src/charts/box.ts';
import { narrowFrame, wideFrame } from '../../src/charts/chart-frame.ts';
import { chartLayout } from '../../src/charts/chart-layout.ts';
import type { Kpi } from '../../src/schema/kpi.ts';
import {
  bound,
  chartOf,
  companies,
  kpi,
  locations,
  marketShare,
  number,
  observation,
  range,
} from './kpi-example.ts';

const sources = ['bron'];
const layoutOf = (record: Kpi, frame = wideFrame) => chartLayout(chartOf(record), frame, String);

const single = kpi([observation('2017', 18)]);
const equal = kpi(['2019', '2020', '2021', '2022'].map((year) => observation(year, 100)));
const complaints = kpi([observation('2019', 0), observation('2020', 2)]);
const signChanges = kpi(
  ['2018', '2019', '2020'].map((year, index) => observation(year, (index - 1) * 30)),
);
const monthly = kpi(
  ['2018', '2019', '2020'].flatMap((year) =>
    ['01', '03', '05', '07', '09', '11'].map((month, index) =>
      observation(`${year}-${month}`, (index * 37) % 60),
    ),
  ),
);
const bounds = kpi(
  [
    observation('2019', bound('almost', 42)),
    observation('2021', bound('more_than', 85)),
    observation('2020', range(40, 90)),
  ],
  {
    gaps: [{ period: '2018', reason: 'not_published' }],
    target: { aim: 'at_least', value: number(100), timing: { kind: 'unstated' }, sources },
  },
);

const named: [string, Kpi][] = [
  ['market share', marketShare],
  ['locations with a break', locations],
  ['companies', companies],
  ['a single value', single],
  ['all equal values', equal],
  ['small counts from zero', complaints],
  ['values on both sides of zero', signChanges],
  ['a dense series', monthly],
  ['bounds, a range, a gap and an undated target', bounds],
];

const inBothFrames = named.flatMap(([name, record]) => [
  [name, wideFrame, record] as const,
  [name, narrowFrame, record] as const,
]);

test.each(inBothFrames)('labels of %s do not overlap in $name', (_, frame, record) => {
  const boxes = layoutOf(record, frame).labels.map(({ box }) => box);
  expect(boxes.length).toBeGreaterThan(0);
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(frame.width);
  }
});

test.each(inBothFrames)('%s in $name is the same twice', (_, frame, record) => {
  expect(JSON.stringify(layoutOf(record, frame))).toBe(JSON.stringify(layoutOf(record, frame)));
});

test.each(inBothFrames)('no position of %s in $name is missing or infinite', (_, frame, record) => {
  const positions = JSON.stringify(layoutOf(record, frame), (_key, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value,
  );
  expect(positions).not.toContain('not a number');
  expect(positions).not.toContain('NaN');
});

test('the wide drawing labels every value of the market share', () => {
  expect(
    layoutOf(marketShare)
      .labels.map(({ text }) => text)
      .sort(),
  ).toEqual(
    [
      'baseline 35',
      'milestone 50',
      'target 80',
      '35',
      '42–45',
      '48',
      '50',
      '40–45',
      '40–45',
    ].sort(),
  );
});

test.each([
  ['a series with ranges has one line for each pair of plain numbers', marketShare, 2, 1],
  ['a break leaves the last value without a line', locations, 1, 0],
  ['a single value has no line', single, 0, 0],
  ['an unbroken series has one line', companies, 1, 0],
])('%s', (_, record, lines, bands) => {
  const { series } = layoutOf(record);
  expect(series.lines).toHaveLength(lines);
  expect(series.bands).toHaveLength(bands);
});

test('a range is drawn from its lowest to its highest value', () => {
  const { series } = layoutOf(kpi([observation('2018', range(40, 80))]));
  const [whisker] = series.whiskers;
  expect(series.dots).toEqual([]);
  // Zero is the floor, so 80 stands twice as far above it as 40 does.
  const floor = layoutOf(kpi([observation('2018', range(40, 80))])).floor;
  expect(floor - (whisker?.y1 ?? 0)).toBeCloseTo(2 * (floor - (whisker?.y2 ?? 0)), 0);
});

test('bounds are arrows towards where the value lies', () => {
  expect(layoutOf(bounds).series.arrows.map(({ side }) => side)).toEqual(['down', 'up']);
});

test('counts get whole numbers on the axis', () => {
  expect(layoutOf(complaints).valueTicks.map(({ text }) => text)).toEqual(['0', '1', '2']);
});

test('the floor is zero, also when values lie below it', () => {
  const { valueTicks, floor } = layoutOf(signChanges);
  expect(valueTicks.find(({ text }) => text === '0')?.y).toBe(floor);
});

test('a year is named in its middle, and starts where the former ends', () => {
  const { years, plot } = layoutOf(locations);
  expect(years.labels.map(({ text }) => text)).toEqual(['2016', '2017', '2018', '2019']);
  expect(years.starts[0]).toBe(plot.x);
  expect(years.labels[0]?.x).toBeCloseTo(((years.starts[0] ?? 0) + (years.starts[1] ?? 0)) / 2, 0);
});

test('years are skipped where there is no room to name them all', () => {
  const decades = kpi([observation('1994', 1), observation('2025', 2)]);
  expect(layoutOf(decades, narrowFrame).years.labels.map(({ text }) => text)).toEqual([
    '1995',
    '2000',
    '2005',
    '2010',
    '2015',
    '2020',
    '2025',
  ]);
});
