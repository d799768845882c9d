import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportsDue } from '../../src/domain/reports-due.ts';

const schedule = (firstPeriod: string, everyMonths = 12) => ({
  firstPeriod,
  everyMonths,
  sources: ['verslag'],
});
const report = (
  period: string | undefined,
  kind: 'progress' | 'final' | 'evaluation' = 'progress',
) => ({
  kind,
  period,
});

/** What is due of a yearly reporter from 2019 on, each as `first/last state`. */
const told = (
  reports: readonly ReturnType<typeof report>[],
  asOf: string,
  ended?: string,
  from = '2019',
) =>
  reportsDue(schedule(from), ended, reports, asOf).map(({ period, state }) => `${period} ${state}`);

const Y2019 = '2019-01-01/2019-12-31';
const Y2020 = '2020-01-01/2020-12-31';

describe('a yearly report', () => {
  test.each<[string, readonly ReturnType<typeof report>[], string, string | undefined, string[]]>([
    ['is not asked for before its period', [], '2018-12-31', undefined, []],
    ['is not due yet within its period', [], '2019-01-01', undefined, [`${Y2019} not_yet_due`]],
    [
      'is not due yet on the last day of the year after',
      [],
      '2020-12-31',
      undefined,
      [`${Y2019} not_yet_due`, `${Y2020} not_yet_due`],
    ],
    [
      'is missing from the day after that',
      [],
      '2021-01-01',
      '2020-12-31',
      [`${Y2019} not_found`, `${Y2020} not_yet_due`],
    ],
    [
      'counts as soon as it is there',
      [report('2019')],
      '2019-06-01',
      undefined,
      [`${Y2019} published`],
    ],
    [
      'may be missing or not where a report without a period was found',
      [report(undefined), report('2020')],
      '2030-01-01',
      '2020-12-31',
      [`${Y2019} unplaced`, `${Y2020} published`],
    ],
    [
      'is not replaced by an evaluation, placed or not',
      [report('2019', 'evaluation'), report(undefined, 'evaluation')],
      '2030-01-01',
      '2019-12-31',
      [`${Y2019} not_found`],
    ],
    [
      'is not due on a period that had not yet run for half at the end',
      [],
      '2030-01-01',
      '2020-06-30',
      [`${Y2019} not_found`],
    ],
    [
      'is due on a period of which the middle was reached',
      [],
      '2030-01-01',
      '2020-07-01',
      [`${Y2019} not_found`, `${Y2020} not_found`],
    ],
    [
      'is not due on a year in which the covenant ended nobody knows when',
      [],
      '2030-01-01',
      '2020',
      [`${Y2019} not_found`],
    ],
  ])('%s', (_, reports, asOf, ended, expected) => {
    expect(told(reports, asOf, ended)).toEqual(expected);
  });

  test('may cover more than its period; the middle of what it covers decides', () => {
    expect(
      told([report('2018/2019')], '2030-01-01', '2020-07-04', '2018-07-05/2019-07-04'),
    ).toEqual(['2018-07-05/2019-07-04 published', '2019-07-05/2020-07-04 not_found']);
  });

  test('follows on a first period of another length', () => {
    expect(told([], '2030-01-01', '2018-12-31', '2016-07-04/2017-12-31')).toEqual([
      '2016-07-04/2017-12-31 not_found',
      '2018-01-01/2018-12-31 not_found',
    ]);
  });
});

test('half-yearly reports keep to the ends of months', () => {
  const due = reportsDue(schedule('2019-H1', 6), '2020-06-30', [], '2030-01-01');
  expect(due.map(({ period, dueOn }) => `${period} by ${dueOn}`)).toEqual([
    '2019-01-01/2019-06-30 by 2019-12-31',
    '2019-07-01/2019-12-31 by 2020-06-30',
    '2020-01-01/2020-06-30 by 2020-12-31',
  ]);
});

describe('whatever the dates,', () => {
  const year = fc.integer({ min: 2010, max: 2040 });
  const day = fc.date({
    min: new Date('2010-01-01'),
    max: new Date('2040-12-31'),
    noInvalidDate: true,
  });
  const asOfs = day.map((date) => date.toISOString().slice(0, 10));

  test('what was due stays due on every later day', () => {
    fc.assert(
      fc.property(
        year,
        asOfs,
        asOfs,
        fc.integer({ min: 1, max: 36 }),
        (from, one, other, months) => {
          const [earlier, later] = [one, other].toSorted() as [string, string];
          const due = (asOf: string) =>
            reportsDue(schedule(String(from), months), undefined, [], asOf)
              .filter(({ state }) => state === 'not_found')
              .map(({ period }) => period);
          expect(due(later)).toEqual(expect.arrayContaining(due(earlier)));
        },
      ),
    );
  });

  test('nothing more is due of a covenant that ended than of one that did not', () => {
    fc.assert(
      fc.property(year, asOfs, asOfs, (from, ended, asOf) => {
        const periods = (end: string | undefined) =>
          reportsDue(schedule(String(from)), end, [], asOf).map(({ period }) => period);
        expect(periods(undefined)).toEqual(expect.arrayContaining(periods(ended)));
      }),
    );
  });
});
