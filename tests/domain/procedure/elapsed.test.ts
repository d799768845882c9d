import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elapsedBetween } from '../../../src/domain/procedure/elapsed.ts';

const span = (least: number, most: number) => ({ least, most });

test.each([
  ['the same day', '2020-05-04', '2020-05-04', span(0, 0), span(0, 0)],
  ['the next day', '2020-05-04', '2020-05-05', span(1, 1), span(0, 1)],
  ['a month to the day', '2020-05-04', '2020-06-04', span(31, 31), span(1, 1)],
  ['a day short of a month', '2020-05-04', '2020-06-03', span(30, 30), span(0, 1)],
  ['over a leap day', '2020-02-28', '2020-03-01', span(2, 2), span(0, 1)],
  [
    'from the last of January to the end of February',
    '2019-01-31',
    '2019-02-28',
    span(28, 28),
    span(0, 1),
  ],
  ['within one month', '2020-05', '2020-05', span(0, 30), span(0, 1)],
  ['from a month to the next', '2020-05', '2020-06', span(1, 60), span(0, 2)],
  ['between months', '2003-07', '2004-05', span(275, 335), span(9, 11)],
  ['from a day to a month', '2011-01-25', '2013-06', span(858, 887), span(28, 30)],
  ['from a year to a day', '2013', '2021-01-29', span(2586, 2950), span(84, 97)],
  ['within one year', '2019', '2019-03', span(0, 89), span(0, 3)],
])('elapsed over %s', (_, from, to, days, months) => {
  expect(elapsedBetween(from, to)).toEqual({ days, months });
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cutTo = fc.constantFrom(4, 7, 10);

test('what is known less precisely never excludes what happened', () => {
  fc.assert(
    fc.property(day, day, cutTo, cutTo, (one, other, fromLength, toLength) => {
      const [from = '', to = ''] = [one, other].toSorted();
      const exact = elapsedBetween(from, to);
      const vague = elapsedBetween(from.slice(0, fromLength), to.slice(0, toLength));
      expect(exact.days.least).toBe(exact.days.most);
      expect(vague.days.least).toBeLessThanOrEqual(exact.days.least);
      expect(vague.days.most).toBeGreaterThanOrEqual(exact.days.most);
      expect(vague.months.least).toBeLessThanOrEqual(exact.months.least);
      expect(vague.months.most).toBeGreaterThanOrEqual(exact.months.most);
      expect(exact.months.most - exact.months.least).toBeLessThanOrEqual(1);
    }),
  );
});
