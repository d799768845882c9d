import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../../../src/domain/statistics/quantile.ts';

describe('the quantile', () => {
  test.each([
    ['of one value', [7], 0.25, 7],
    ['in the middle of an odd number', [1, 2, 9], 0.5, 2],
    ['in the middle of an even number', [1, 2, 4, 9], 0.5, 3],
    ['the lowest', [1, 2, 9], 0, 1],
    ['the highest', [1, 2, 9], 1, 9],
    // As R's quantile(c(10, 20, 30, 40, 50, 60), c(.25, .75)) gives it.
    ['the lower quartile', [10, 20, 30, 40, 50, 60], 0.25, 22.5],
    ['the upper quartile', [10, 20, 30, 40, 50, 60], 0.75, 47.5],
  ])('%s', (_, values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  test('of nothing is an error', () => {
    expect(() => quantile([], 0.5)).toThrow(
      new RangeError('quantile needs at least one value; received none.'),
    );
  });

  test('lies between the lowest and the highest, and never falls as the share rises', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 });
    fc.assert(
      fc.property(values, (unsorted) => {
        const sorted = unsorted.toSorted((one, other) => one - other);
        const made = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share));
        return (
          made[0] === sorted[0] &&
          made.at(-1) === sorted.at(-1) &&
          made.every((value, index) => index === 0 || value >= (made[index - 1] ?? 0))
        );
      }),
    );
  });
});
