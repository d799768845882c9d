import { expect, test } from 'vitest';
import { firstDay, lastDay } from '../../src/domain/period-end.ts';

test.each([
  ['a year', '2019', '2019-01-01', '2019-12-31'],
  ['the first quarter of a leap year', '2020-Q1', '2020-01-01', '2020-03-31'],
  ['the second quarter', '2019-Q2', '2019-04-01', '2019-06-30'],
  ['the third quarter', '2019-Q3', '2019-07-01', '2019-09-30'],
  ['the last quarter', '2019-Q4', '2019-10-01', '2019-12-31'],
  ['the first half', '2019-H1', '2019-01-01', '2019-06-30'],
  ['the second half', '2019-H2', '2019-07-01', '2019-12-31'],
  ['a month of 31 days', '2019-07', '2019-07-01', '2019-07-31'],
  ['a month of 30 days', '2019-11', '2019-11-01', '2019-11-30'],
  ['February of a common year', '2019-02', '2019-02-01', '2019-02-28'],
  ['February of a leap year', '2020-02', '2020-02-01', '2020-02-29'],
  ['February of a century that is no leap year', '1900-02', '1900-02-01', '1900-02-28'],
  ['February of a century that is one', '2000-02', '2000-02-01', '2000-02-29'],
  ['a day', '2019-07-04', '2019-07-04', '2019-07-04'],
  ['a leap day', '2020-02-29', '2020-02-29', '2020-02-29'],
  ['a covenant year by day', '2019-07-01/2020-06-30', '2019-07-01', '2020-06-30'],
  ['a covenant year by month', '2019-07/2020-06', '2019-07-01', '2020-06-30'],
  ['two calendar years', '2023/2024', '2023-01-01', '2024-12-31'],
  ['an interval of one year', '2019/2019', '2019-01-01', '2019-12-31'],
])('%s, %s, runs from %s to %s', (_, period, first, last) => {
  expect(firstDay(period)).toBe(first);
  expect(lastDay(period)).toBe(last);
});

test.each([
  '',
  'na 2023-10',
  '2019-13',
  '2019-00',
  '2019-Q5',
  '2019-H3',
  '2019-Q0',
  '19',
  '2019/2020/2021',
  '2019/',
])('"%s" is no period', (period) => {
  const text = `A period such as 2019, 2019-Q3, 2019-07 or 2019/2020 was expected; received "${period}".`;
  expect(() => lastDay(period)).toThrow(new RangeError(text));
  expect(() => firstDay(period)).toThrow(new RangeError(text));
});
