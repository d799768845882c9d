import { describe, expect, test } from 'vitest';
import { partialDate, period } from '../../src/schema/date.ts';
import { refusals } from './refusals.ts';

describe('a date', () => {
  test.each([
    ['known to the year', '2019'],
    ['known to the month', '2019-07'],
    ['known to the day', '2019-07-04'],
    ['on the last day of a long month', '2019-01-31'],
    ['on the last day of a short month', '2019-04-30'],
    ['on the leap day', '2020-02-29'],
    ['on the leap day of a century that has one', '2000-02-29'],
    ['in the last month', '2019-12'],
  ])('%s is accepted: %s', (_, text) => {
    expect(refusals(partialDate, text)).toEqual([]);
  });

  test.each([
    ['a 31st of April', '2019-04-31'],
    ['a leap day of a common year', '2019-02-29'],
    ['a leap day of a century without one', '1900-02-29'],
    ['a 0th month', '2019-00'],
    ['a 13th month', '2019-13'],
    ['a 0th day', '2019-07-00'],
    ['one digit for the month', '2019-7'],
    ['a year of two digits', '19'],
    ['a year of five digits', '12019'],
    ['a time of day', '2019-07-04T12:00:00Z'],
    ['Dutch order', '04-07-2019'],
    ['a quarter', '2019-Q3'],
    ['an interval', '2019/2020'],
    ['space around it', ' 2019 '],
    ['a line end', '2019\n'],
    ['a year that lost a digit', '0219-07-04'],
    ['a year beyond counting', '9999'],
    ['digits of another script', '٢٠١٩'],
  ])('with %s is refused: %j', (_, text) => {
    expect(refusals(partialDate, text)).toEqual(['value-format']);
  });

  test('that is a number is refused for its type', () => {
    expect(refusals(partialDate, 2019)).toEqual(['type-wrong']);
  });

  test('that is empty is told as that', () => {
    expect(refusals(partialDate, '')).toEqual(['text-empty']);
  });
});

describe('a period', () => {
  test.each([
    ['a year', '2019'],
    ['the first quarter', '2019-Q1'],
    ['the last quarter', '2019-Q4'],
    ['the first half', '2019-H1'],
    ['the second half', '2019-H2'],
    ['a month', '2019-07'],
    ['a day', '2019-07-04'],
    ['a covenant year by day', '2019-07-01/2020-06-30'],
    ['a covenant year by month', '2019-07/2020-06'],
    ['two calendar years', '2019/2020'],
    ['one day as an interval', '2019-07-04/2019-07-04'],
  ])('can be %s: %s', (_, text) => {
    expect(refusals(period, text)).toEqual([]);
  });

  test.each([
    ['a quarter too many', '2019-Q5'],
    ['a 0th quarter', '2019-Q0'],
    ['a half too many', '2019-H3'],
    ['a small letter', '2019-q3'],
    ['a Dutch quarter', '2019-K3'],
    ['an interval that runs back', '2020/2019'],
    ['an interval that runs back by a day', '2019-07-05/2019-07-04'],
    ['an interval without an end', '2019/'],
    ['an interval without a start', '/2019'],
    ['three parts', '2019/2020/2021'],
    ['an interval of quarters', '2019-Q1/2019-Q3'],
    ['an interval to a day that is none', '2019-02-01/2019-02-29'],
    ['words', 'heel 2019'],
  ])('cannot be %s: %s', (_, text) => {
    expect(refusals(period, text)).toEqual(['value-format']);
  });
});
