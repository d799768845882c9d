import { describe, expect, test } from 'vitest';
import type { ChartDescription } from '../../src/charts/chart-description.ts';
import { type ChartFrame, narrowFrame, wideFrame } from '../../src/charts/chart-frame.ts';
import { chartJsConfig } from '../../src/charts/chart-js-config.ts';
import { type ChartJsRole } from '../../src/charts/chart-js-data.ts';
import { type ChartLayout, chartLayout } from '../../src/charts/chart-layout.ts';
import { chartRows } from '../../src/charts/chart-rows.ts';
import { ends } from '../../src/charts/drawn-value.ts';
import type { Kpi } from '../../src/schema/kpi.ts';
import type { AimValue, Value } from '../../src/schema/value.ts';
import { chartOfKpi } from '../../src/site/views/kpi/chart-of-kpi.ts';
import { realModel } from '../publish/real-model.ts';
import { chartOf, kpi, locations, marketShare, number, observation, range } from './kpi-example.ts';
import { milliseconds } from '../../src/charts/milliseconds.ts';

const LOOK = {
  scale: 1,
  padding: { left: 0, top: 0, right: 0, bottom: 0 },
  font: 'sans-serif',
  colours: {
    ...{ ink: 'black', paper: 'white', published: 'blue', band: 'blue', doubtful: 'blue' },
    ...{ agreed: 'red', agreedBand: 'red', alternate: 'grey' },
  },
};

interface At {
  readonly x: number;
  readonly y: number;
}

const inOrder = (numbers: readonly At[]): At[] =>
  numbers.toSorted((one, other) => one.x - other.x || one.y - other.y);

/** The numbers that Chart.js is given for these lines, in stretches between breaks. */
function stretchesGiven(chart: ChartDescription, ...roles: readonly ChartJsRole[]): At[][] {
  const { datasets } = chartJsConfig(chart, chartRows(chart), LOOK).data;
  return datasets
    .filter(({ label }) => roles.includes(label as ChartJsRole))
    .flatMap(({ data }) => {
      const stretches: At[][] = [[]];
      for (const { x, y } of data) {
        if (Number.isNaN(y)) stretches.push([]);
        else stretches.at(-1)?.push({ x, y });
      }
      return stretches.filter(({ length }) => length > 0);
    });
}

/** What a position in a drawing stands for, read back from its axes. */
function readBack({ plot }: ChartLayout, { xDomain, yDomain }: ChartDescription) {
  const [first, last] = xDomain.map(milliseconds) as [number, number];
  return ({ x, y }: At): At => ({
    x: first + ((x - plot.x) / plot.width) * (last - first),
    y: yDomain[0] + ((plot.y + plot.height - y) / plot.height) * (yDomain[1] - yDomain[0]),
  });
}

/** Corners of an SVG path of straight lines. */
const corners = (path: string): At[] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

/** Holds each position of a drawing against the numbers for Chart.js; a drawing rounds to 0.1 of a unit. */
function expectSame(chart: ChartDescription, frame: ChartFrame): void {
  const layout = chartLayout(chart, frame, String);
  const { series, agreed, plot } = layout;
  const read = readBack(layout, chart);
  const [first, last] = chart.xDomain.map(milliseconds) as [number, number];
  const halfDay = ((last - first) / plot.width) * 0.06;
  const halfUnit = ((chart.yDomain[1] - chart.yDomain[0]) / plot.height) * 0.06;
  const same = (drawn: readonly At[], given: readonly At[]): void => {
    const [one, other] = [inOrder(drawn.map(read)), inOrder(given)];
    expect(one).toHaveLength(other.length);
    for (const [index, { x, y }] of one.entries()) {
      expect(Math.abs(x - (other[index]?.x ?? Number.NaN))).toBeLessThanOrEqual(halfDay);
      expect(Math.abs(y - (other[index]?.y ?? Number.NaN))).toBeLessThanOrEqual(halfUnit);
    }
  };

  same([...series.dots], stretchesGiven(chart, 'course').flat());
  same(
    [
      ...series.whiskers.flatMap(({ x, y1, y2 }) => [
        { x, y: y1 },
        ...(y1 === y2 ? [] : [{ x, y: y2 }]),
      ]),
      ...series.arrows,
    ],
    stretchesGiven(chart, 'spans').flat(),
  );
  same(
    agreed.marks.flatMap(({ x, y1, y2 }) => [{ x, y: y1 }, ...(y1 === y2 ? [] : [{ x, y: y2 }])]),
    stretchesGiven(chart, 'agreed').flat(),
  );
  same(corners(agreed.path), stretchesGiven(chart, 'path').flat());
  same(series.bands.flatMap(corners), stretchesGiven(chart, 'band-high', 'band-low').flat());
  const lines = stretchesGiven(chart, 'course').filter(({ length }) => length > 1);
  expect(series.lines).toHaveLength(lines.length);
  for (const [index, path] of series.lines.entries()) same(corners(path), lines[index] ?? []);
}

const frames = [wideFrame, narrowFrame];

test.each([
  ['the market share', marketShare],
  ['a series with a break', locations],
  [
    'two values of one day, a bound, a gap, a band as target',
    kpi(
      [
        observation('2017', 1),
        observation('2018', range(2, 4)),
        observation('2018-12', 3),
        observation('2020', { kind: 'bound', side: 'more_than', number: 7 }),
        observation('2021', -2),
      ],
      {
        gaps: [{ period: '2019', reason: 'not_published' }],
        target: {
          ...{ aim: 'band', value: range(5, 9), sources: ['bron'] },
          timing: { kind: 'date', by: '2022' },
        },
      },
    ),
  ],
])('%s has the same numbers in the drawing and in Chart.js', (_, record) => {
  for (const frame of frames) expectSame(chartOf(record), frame);
});

test('a target without a day runs over the whole width, at both its ends', () => {
  const chart = chartOf(
    kpi([observation('2019', 40)], {
      target: {
        aim: 'at_least',
        value: number(9),
        timing: { kind: 'unstated' },
        sources: ['bron'],
      },
    }),
  );
  const days = chart.xDomain.map(milliseconds);
  expect(stretchesGiven(chart, 'target-high')).toEqual([days.map((x) => ({ x, y: 9 }))]);
  expect(stretchesGiven(chart, 'target-low')).toEqual([days.map((x) => ({ x, y: 9 }))]);
});

describe('every KPI of the real content', async () => {
  const model = await realModel();
  const owners = [
    ...model.covenants.map((record) => ({ kind: 'covenant' as const, record })),
    ...model.programmes.map((record) => ({ kind: 'programme' as const, record })),
  ];
  const charts = owners.flatMap((owner) =>
    owner.record.kpis.flatMap((record) => {
      const chart = chartOfKpi(model, owner, record, 'nl')?.chart;
      return chart
        ? [{ name: `${owner.record.id}/${record.id}`, record: record.value, chart }]
        : [];
    }),
  );

  test('that is most of them', () => {
    expect(charts.length).toBeGreaterThan(30);
  });

  test.each(charts)('$name: same numbers in the drawing and in Chart.js', ({ chart }) => {
    for (const frame of frames) expectSame(chart, frame);
  });

  test.each(charts)('$name: the very numbers of the record', ({ chart, record }) => {
    const given = (...roles: ChartJsRole[]) =>
      stretchesGiven(chart, ...roles)
        .flat()
        .map(({ y }) => y)
        .toSorted((one, other) => one - other);
    const said = publishedNumbers(record);
    expect(given('course', 'spans')).toEqual(said.published);
    expect(given('alternates')).toEqual(said.alternates);
  });
});

const byNumber = (one: number, other: number) => one - other;

/** The numbers of a record, both ends of a range; amounts of money by their amount. */
function publishedNumbers({ observations, alternateTargets = [] }: Kpi) {
  return {
    published: observations.flatMap(({ value }) => numbersOf(value)).toSorted(byNumber),
    alternates: [
      ...observations.flatMap(({ alternates = [] }) =>
        alternates.flatMap(({ value }) => numbersOf(value)),
      ),
      ...alternateTargets.flatMap(({ value }) => numbersOf(value)),
    ].toSorted(byNumber),
  };
}

function numbersOf(value: Value | AimValue): number[] {
  if (value.kind === 'money') return numbersOf(value.amount);
  if (value.kind === 'number' || value.kind === 'bound') return [value.number];
  return value.kind === 'range' ? [...ends(value)] : [];
}
