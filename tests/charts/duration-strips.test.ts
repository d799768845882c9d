import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { durationStrips } from '../../src/charts/duration-strips.ts';
import { spreadOf } from '../../src/domain/statistics/spread.ts';

const exact = (...days: number[]) => days.map((day) => ({ least: day, most: day }));
const strip = (...durations: { least: number; most: number }[]) =>
  durationStrips([{ durations, spread: spreadOf(durations) }]);

describe('strips of durations', () => {
  test('of nothing', () => {
    expect(durationStrips([])).toEqual({ ticks: [{ days: 0, at: 50 }], strips: [] });
  });

  test('run from no time at the left to the longest at the right, by the square root', () => {
    const { strips } = strip(...exact(0, 100, 400));
    expect(strips[0]?.marks).toEqual([
      { from: 1.2, to: 1.2, lane: 0 },
      { from: 50, to: 50, lane: 0 },
      { from: 98.8, to: 98.8, lane: 0 },
    ]);
  });

  test.each([
    [100, [0]],
    [183, [0, 183]],
    [1000, [0, 183, 365, 731]],
    [4000, [0, 183, 365, 731, 1826, 3653]],
  ])('of at most %d days have lines at %j days', (longest, expected) => {
    expect(strip(...exact(longest)).ticks.map(({ days }) => days)).toEqual(expected);
  });

  test('put what would touch on a line of its own', () => {
    const { strips } = strip(...exact(400, 100, 100, 101), { least: 90, most: 300 });
    expect(strips[0]?.marks.map(({ lane }) => lane)).toEqual([0, 1, 2, 3, 0]);
    expect(strips[0]?.lanes).toBe(4);
  });

  test('have no block for fewer than five', () => {
    expect(strip(...exact(1, 2, 3, 4)).strips[0]?.box).toBeUndefined();
    expect(strip(...exact(0, 100, 100, 100, 400)).strips[0]?.box).toEqual({
      from: 50,
      to: 50,
      median: { from: 50, to: 50 },
    });
  });

  test('never overlap, and lie within the width', () => {
    const duration = fc
      .tuple(fc.nat(5000), fc.nat(400))
      .map(([least, width]) => ({ least, most: least + width }));
    fc.assert(
      fc.property(fc.array(duration, { minLength: 1 }), (durations) => {
        const marks = strip(...durations).strips[0]?.marks ?? [];
        const apart = marks.every((one, index) =>
          marks
            .slice(index + 1)
            .every((other) => other.lane !== one.lane || other.from - one.to >= 2.4),
        );
        return (
          apart &&
          marks.length === durations.length &&
          marks.every(({ from, to }) => from >= 0 && to <= 100 && from <= to)
        );
      }),
    );
  });
});
