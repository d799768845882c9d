import { describe, expect, test } from 'vitest';
import { durationBetween } from '../../../src/domain/statistics/duration.ts';

describe('the time between two dates', () => {
  test.each([
    ['of days', '2019-07-01', '2019-07-22', 21, 21],
    ['of the same day', '2019-07-01', '2019-07-01', 0, 0],
    ['over a leap day', '2020-02-28', '2020-03-01', 2, 2],
    ['over a change of the clock', '2019-03-30', '2019-04-01', 2, 2],
    ['over a year', '2019-07-01', '2020-07-01', 366, 366],
    ['from a month to a day', '2019-06', '2019-07-01', 1, 30],
    ['from a day to a month', '2019-07-01', '2019-08', 31, 61],
    ['from a month to the next', '2004-10', '2004-11', 1, 60],
    ['within one month', '2019-07', '2019-07', 0, 30],
    ['from a year to a day', '2022', '2024-03-20', 445, 809],
    ['from a year to a month in it', '2019', '2019-03', 0, 89],
    ['from a year to the next', '2018', '2019', 1, 729],
  ])('%s', (_, from, to, least, most) => {
    expect(durationBetween(from, to)).toEqual({ least, most });
  });
});
