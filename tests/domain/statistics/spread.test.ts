import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantile } from '../../../src/domain/statistics/quantile.ts';
import { shareOf } from '../../../src/domain/statistics/small-number.ts';
import { spreadOf } from '../../../src/domain/statistics/spread.ts';

const days = (...numbers: number[]) => numbers.map((least) => ({ least, most: least }));

describe('the quartiles of durations', () => {
  test.each([
    ['of none', []],
    ['of four', days(10, 20, 30, 40)],
  ])('%s are not given', (_, durations) => {
    expect(spreadOf(durations)).toBeUndefined();
  });

  test('of five, in any order', () => {
    expect(spreadOf(days(50, 10, 40, 20, 30))).toEqual({
      lower: { least: 20, most: 20 },
      median: { least: 30, most: 30 },
      upper: { least: 40, most: 40 },
    });
  });

  test('lie between two ends where a duration does', () => {
    expect(spreadOf([...days(10, 20, 40, 50), { least: 15, most: 45 }])).toEqual({
      lower: { least: 15, most: 20 },
      median: { least: 20, most: 40 },
      upper: { least: 40, most: 45 },
    });
  });

  test('hold those of whatever the durations really were', () => {
    const one = fc
      .tuple(fc.nat(1000), fc.nat(500), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([least, width, where]) => ({
        duration: { least, most: least + width },
        real: least + width * where,
      }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 5 }), (cases) => {
        const spread = spreadOf(cases.map(({ duration }) => duration));
        const real = cases.map((one) => one.real).toSorted((a, b) => a - b);
        const holds = (end: 'lower' | 'median' | 'upper', share: number) => {
          const value = quantile(real, share);
          const { least = Infinity, most = -Infinity } = spread?.[end] ?? {};
          return value >= least - 1e-9 && value <= most + 1e-9;
        };
        return holds('lower', 0.25) && holds('median', 0.5) && holds('upper', 0.75);
      }),
    );
  });
});

describe('a share', () => {
  test.each([
    ['of nothing', 0, 0, undefined],
    ['of four', 4, 4, undefined],
    ['of five', 1, 5, 0.2],
    ['none of many', 0, 72, 0],
  ])('%s', (_, part, whole, expected) => {
    expect(shareOf(part, whole)).toBe(expected);
  });
});
