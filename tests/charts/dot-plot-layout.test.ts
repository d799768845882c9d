import { describe, expect, test } from 'vitest';
import type { DotPlot, DotRow } from '../../src/charts/dot-plot.ts';
import { dotPlotLayout } from '../../src/charts/dot-plot-layout.ts';

const row = (label: string, value: number, rest: Partial<DotRow> = {}): DotRow => ({
  label,
  value,
  text: String(value),
  status: 'final',
  isDoubtful: false,
  joinsPrevious: false,
  ...rest,
});
const plot = (rows: readonly DotRow[], domain: DotPlot['domain'] = [0, 200]): DotPlot => ({
  title: 'Score',
  sentence: 'Verzonnen.',
  domain,
  ends: ['0', '200'],
  rows,
});

describe('a dot plot', () => {
  const layout = dotPlotLayout(plot([row('2015', 0), row('2016', 200), row('2017', 100)]));
  const { x1, x2, y } = layout.axis;

  test('puts the ends of the scale at the ends of the axis, and half way in the middle', () => {
    expect(layout.dots.map((dot) => dot.x)).toEqual([x1, x2, (x1 + x2) / 2]);
  });

  test('has one row under another, all of them above the axis', () => {
    const heights = layout.dots.map((dot) => dot.y);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect(Math.max(...heights)).toBeLessThan(y);
    expect(layout.height).toBeGreaterThan(y);
  });

  test('writes a value right of its dot, and left where there is no room', () => {
    expect(layout.values.map(({ anchor }) => anchor)).toEqual(['start', 'end', 'start']);
  });

  test('has its best rank at the right where the axis runs from high to low', () => {
    const ranks = dotPlotLayout(plot([row('2015', 1), row('2016', 50)], [50, 1]));
    expect(ranks.dots.map((dot) => dot.x)).toEqual([ranks.axis.x2, ranks.axis.x1]);
  });

  test('joins a dot to that of the row above, and writes the value on the other side', () => {
    const joined = dotPlotLayout(
      plot([row('2012', 100), row('2013', 180, { joinsPrevious: true })]),
    );
    expect(joined.joins).toEqual([
      { from: { x: joined.dots[0]?.x, y: 13 }, to: { x: joined.dots[1]?.x, y: 39 } },
    ]);
    expect(joined.values[0]?.anchor).toBe('end');
  });

  test('joins nothing else', () => {
    expect(layout.joins).toEqual([]);
  });
});
