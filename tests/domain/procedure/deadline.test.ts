import { expect, test } from 'vitest';
import { deadlineKept, dueDays } from '../../../src/domain/procedure/deadline.ts';

test.each([
  ['a day', '2019-05-16', 21, '2019-06-06', '2019-06-06'],
  ['the end of a year', '2019-12-31', 1, '2020-01-01', '2020-01-01'],
  ['a leap day', '2020-02-28', 2, '2020-03-01', '2020-03-01'],
  ['a month', '2019-05', 21, '2019-05-22', '2019-06-21'],
  ['a year', '2019', 21, '2019-01-22', '2020-01-21'],
])('a deadline that starts on %s', (_, start, days, earliest, latest) => {
  expect(dueDays(start, days)).toEqual({ earliest, latest });
});

const onDay = dueDays('2019-05-16', 21);
const inMonth = dueDays('2019-05', 21);

test.each([
  ['ends on its last day', onDay, '2019-06-06', 'within'],
  ['ends the day after', onDay, '2019-06-07', 'late'],
  ['ends in the month that it falls in', onDay, '2019-06', 'not_known'],
  ['ends in a month before', onDay, '2019-05', 'within'],
  ['ends in a month after', onDay, '2019-07', 'late'],
  ['ends before it can first be due', inMonth, '2019-05-22', 'within'],
  ['ends between the days that it can be due', inMonth, '2019-05-23', 'not_known'],
  ['ends on the last day that it can be due', inMonth, '2019-06-21', 'not_known'],
  ['ends after the last day that it can be due', inMonth, '2019-06-22', 'late'],
] as const)('a step that %s', (_, due, end, kept) => {
  expect(deadlineKept(due, end, '2030-01-01')).toBe(kept);
});

test.each([
  ['runs on its last day', '2019-06-06', 'running'],
  ['is over the day after, which is not called late', '2019-06-07', 'passed'],
])('a deadline of a step without an end %s', (_, asOf, kept) => {
  expect(deadlineKept(onDay, undefined, asOf)).toBe(kept);
});
