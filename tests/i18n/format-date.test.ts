import { describe, expect, test } from 'vitest';
import { dateText, localeOf, periodText } from '../../src/i18n/format-date.ts';

describe('a date', () => {
  test.each([
    ['known to the year', '2019', '2019', '2019'],
    ['known to the month', '2019-07', 'juli 2019', 'July 2019'],
    ['known to the day', '2019-07-04', '4 juli 2019', '4 July 2019'],
    ['on the first day of a year', '2019-01-01', '1 januari 2019', '1 January 2019'],
    ['on the last day of a year', '2019-12-31', '31 december 2019', '31 December 2019'],
    ['in March', '2019-03', 'maart 2019', 'March 2019'],
    ['on the leap day', '2020-02-29', '29 februari 2020', '29 February 2020'],
  ])('%s', (_, date, dutch, english) => {
    expect(dateText(date, 'nl')).toBe(dutch);
    expect(dateText(date, 'en')).toBe(english);
  });
});

describe('a period', () => {
  test.each([
    ['a year', '2019', '2019', '2019'],
    ['a month', '2019-07', 'juli 2019', 'July 2019'],
    ['a day', '2019-07-04', '4 juli 2019', '4 July 2019'],
    ['the first quarter', '2019-Q1', 'eerste kwartaal 2019', 'first quarter of 2019'],
    ['the second quarter', '2019-Q2', 'tweede kwartaal 2019', 'second quarter of 2019'],
    ['the third quarter', '2019-Q3', 'derde kwartaal 2019', 'third quarter of 2019'],
    ['the last quarter', '2019-Q4', 'vierde kwartaal 2019', 'fourth quarter of 2019'],
    ['the first half', '2019-H1', 'eerste helft van 2019', 'first half of 2019'],
    ['the second half', '2019-H2', 'tweede helft van 2019', 'second half of 2019'],
    ['two years', '2019/2020', '2019–2020', '2019–2020'],
    ['whole years by day', '2019-01-01/2020-12-31', '2019–2020', '2019–2020'],
    ['one whole year by day', '2019-01-01/2019-12-31', '2019', '2019'],
    ['one year as an interval', '2019/2019', '2019', '2019'],
    [
      'a covenant year by month',
      '2019-07/2020-06',
      'juli 2019 – juni 2020',
      'July 2019 – June 2020',
    ],
    [
      'a covenant year by day',
      '2019-07-01/2020-06-30',
      '1 juli 2019 – 30 juni 2020',
      '1 July 2019 – 30 June 2020',
    ],
    [
      'almost a whole year',
      '2019-01-01/2019-12-30',
      '1 januari 2019 – 30 december 2019',
      '1 January 2019 – 30 December 2019',
    ],
    ['from a month to a year', '2019-07/2020', 'juli 2019 – 2020', 'July 2019 – 2020'],
  ])('%s', (_, period, dutch, english) => {
    expect(periodText(period, 'nl')).toBe(dutch);
    expect(periodText(period, 'en')).toBe(english);
  });
});

test('dates do not shift with the time zone of the machine', () => {
  const zone = process.env['TZ'];
  try {
    for (const elsewhere of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = elsewhere;
      expect(dateText('2019-01-01', 'nl')).toBe('1 januari 2019');
      expect(dateText('2019', 'nl')).toBe('2019');
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('English is British', () => {
  expect([localeOf('nl'), localeOf('en')]).toEqual(['nl-NL', 'en-GB']);
});
