import { describe, expect, test } from 'vitest';
import { addDays, addMonths } from '../../../src/domain/status/day-number.ts';
import { expectedShare } from '../../../src/domain/status/expected-path.ts';
import { isAtMost, travelledShare, valueAtShare } from '../../../src/domain/status/goal.ts';
import { growthRateVerdict } from '../../../src/domain/status/growth-rate-verdict.ts';

describe('months later', () => {
  test.each([
    ['2018-01-01', 18, '2019-07-01'],
    ['2018-12-31', 18, '2020-06-30'],
    ['2019-08-31', 6, '2020-02-29'],
    ['2018-08-31', 6, '2019-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
  ])('%s and %d months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  test.each([
    ['2018-12-31', 1, '2019-01-01'],
    ['2020-02-28', 1, '2020-02-29'],
  ])('%s and %d day is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
  });
});

describe('the share of the way', () => {
  test.each([
    ['at the start', 35, 0],
    ['half way', 57.5, 0.5],
    ['at the target', 80, 1],
    ['beyond it', 89, 1.2],
    ['below the start', 26, -0.2],
  ])('%s: %d of 35 to 80 is %d', (_, value, share) => {
    expect(travelledShare({ aim: 'at_least', at: 80 }, 35, value)).toBeCloseTo(share, 12);
    expect(valueAtShare({ aim: 'at_least', at: 80 }, 35, share)).toBeCloseTo(value, 12);
  });

  test('to a band leads to its nearest edge', () => {
    const band = { aim: 'band', from: 40, to: 60 } as const;
    expect(travelledShare(band, 100, 80)).toBe(0.5);
    expect(valueAtShare(band, 100, 1)).toBe(60);
    expect(valueAtShare(band, 0, 1)).toBe(40);
  });
});

describe('the expected path', () => {
  const path = [
    { day: '2015-12-31', share: 0 },
    { day: '2018-12-31', share: 0.25 },
    { day: '2020-12-31', share: 1 },
  ];
  test.each([
    ['before the start', '2015-01-01', 0, 0],
    ['at the start', '2015-12-31', 0, 0],
    ['half way to the milestone', '2017-07-01', 0.125, 0],
    ['the day before the milestone', '2018-12-30', 0.25, 0],
    ['at the milestone', '2018-12-31', 0.25, 0.25],
    ['half way to the target', '2019-12-31', 0.625, 0.25],
    ['at the target', '2020-12-31', 1, 1],
    ['after it', '2022-01-01', 1, 1],
  ])('%s', (_, day, linear, stepwise) => {
    expect(expectedShare(path, day)).toBeCloseTo(linear, 2);
    expect(expectedShare(path, day, 'stepwise')).toBe(stepwise);
  });
});

describe('no more than', () => {
  test.each([
    [0.3, 0.1 + 0.2, true],
    [0.1 + 0.2, 0.3, true],
    [0.300001, 0.3, false],
    [Infinity, 5, false],
    [5, Infinity, true],
    [-Infinity, 5, true],
    [Infinity, Infinity, true],
  ])('%d and %d: %s', (one, other, expected) => {
    expect(isAtMost(one, other)).toBe(expected);
  });
});

/** From 100 to 200 in ten years takes 7.18% a year. */
describe('growth rates', () => {
  test.each([
    ['as fast as needed', 141.43, 'on_track'],
    ['95% of what is needed', 139.4, 'on_track'],
    ['less than that', 139, 'behind'],
    ['less than 60%', 123, 'far_behind'],
    ['no growth', 100, 'far_behind'],
    ['shrinking', 99, 'below_start'],
    ['of something that is zero', 0, undefined],
  ])('half way in time, %s', (_, value, verdict) => {
    expect(growthRateVerdict({ baseline: 100, value, target: 200 }, 0.5, 10)).toBe(verdict);
  });

  test('towards the same value are not defined', () => {
    expect(growthRateVerdict({ baseline: 5, value: 5, target: 5 }, 0.5, 10)).toBeUndefined();
  });
});
