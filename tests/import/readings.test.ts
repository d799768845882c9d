import { describe, expect, test } from 'vitest';
import { dateReadings } from '../../src/import/reading/date-readings.ts';
import { cleanNumber, numberReadings } from '../../src/import/reading/number-readings.ts';
import { periodReadings } from '../../src/import/reading/period-readings.ts';

describe('a number', () => {
  test.each([
    ['whole', '48', [48]],
    ['with a decimal comma', '48,5', [48.5]],
    ['with a decimal point', '48.5', [48.5]],
    ['with a point before three digits', '1.234', [1234, 1.234]],
    ['with a comma before three digits', '1,234', [1.234, 1234]],
    ['that cannot have thousands', '0,234', [0.234]],
    ['with four digits after the point', '1.2345', [1.2345]],
    ['with four digits before the point', '1234.567', [1234.567]],
    ['with thousands and decimals as the Dutch write', '1.234,5', [1234.5]],
    ['with thousands and decimals as the English write', '1,234.5', [1234.5]],
    ['with two points', '1.234.567', [1234567]],
    ['with a space for thousands', '1 234', [1234]],
    ['with a space that does not break', '1\u00A0234,5', [1234.5]],
    ['with an apostrophe for thousands', "1'234", [1234]],
    ['below zero', '-3', [-3]],
    ['below zero with a minus sign', '− 3,5', [-3.5]],
    ['zero below zero', '-0', [0]],
    ['with spaces around', '  7 ', [7]],
    ['with points in wrong places', '1.23.456', []],
    ['with a comma at its end', '12,', []],
    ['with a letter', '12a', []],
    ['that is no number', 'veel', []],
    ['that is nothing', '', []],
    ['too large to be one', '9'.repeat(400), []],
  ])('%s', (_, text, readings) => {
    expect(numberReadings(text)).toEqual(readings);
  });

  test('what binary fractions add is taken off', () => {
    expect(cleanNumber(0.29 * 100)).toBe(29);
    expect(cleanNumber(0.1 + 0.2)).toBe(0.3);
  });
});

describe('a date', () => {
  test.each([
    ['day first', '3-4-2021', ['2021-04-03']],
    ['with points', '03.04.2021', ['2021-04-03']],
    ['with slashes, either way', '3/4/2021', ['2021-04-03', '2021-03-04']],
    ['with slashes, day and month the same', '4/4/2021', ['2021-04-04']],
    ['with slashes that only fit day first', '13/4/2021', ['2021-04-13']],
    ['with slashes that only fit month first', '4/13/2021', ['2021-04-13']],
    ['with hyphens that only fit month first', '4-13-2021', []],
    ['in words', '3 april 2021', ['2021-04-03']],
    ['with an abbreviation', '3 mrt. 2021', ['2021-03-03']],
    ['as Excel writes it', '3-apr-2021', ['2021-04-03']],
    ['in English', 'April 3, 2021', ['2021-04-03']],
    ['to the month', 'apr 2021', ['2021-04']],
    ['to the month, in digits', '4-2021', ['2021-04']],
    ['to the month, year first', '2021-04', ['2021-04']],
    ['to the year', '2021', ['2021']],
    ['of ISO with a time', '2021-04-03T00:00:00', ['2021-04-03']],
    ['with a year of two digits', '3-4-21', ['2021-04-03', '1921-04-03']],
    ['that is not on the calendar', '31-2-2021', []],
    ['a leap day', '29-2-2020', ['2020-02-29']],
    ['a leap day in another year', '29-2-2021', []],
    ['a month that is none', '13-2021', []],
    ['a bare number', '43923', []],
    ['words', 'vorig jaar', []],
  ])('%s', (_, text, readings) => {
    expect(dateReadings(text)).toEqual(readings);
  });
});

describe('a period', () => {
  test.each([
    ['a year', '2019', ['2019']],
    ['a month', '2019-07', ['2019-07']],
    ['a month that may be two years', '2010-11', ['2010-11', '2010/2011', '2010-07/2011-06']],
    ['two years in a row', '2019/2020', ['2019/2020', '2019-07/2020-06']],
    ['two years in a row, cut short', '2019-20', ['2019/2020', '2019-07/2020-06']],
    ['years that are not in a row', '2016-2021', ['2016/2021']],
    ['a quarter', '2019-Q3', ['2019-Q3']],
    ['a quarter in words', '3e kwartaal 2019', ['2019-Q3']],
    ['a quarter in whole words', 'derde kwartaal van 2019', ['2019-Q3']],
    ['a quarter in English', 'third quarter of 2019', ['2019-Q3']],
    ['a quarter that is none', '2019-Q5', []],
    ['a half year', 'eerste helft van 2019', ['2019-H1']],
    ['a half year, short', 'H2 2019', ['2019-H2']],
    ['a half that is none', 'H3 2019', []],
    ['from month to month', 'juli 2019 – juni 2020', ['2019-07/2020-06']],
    ['from day to day', '1-7-2019 t/m 30-6-2020', ['2019-07-01/2020-06-30']],
    ['from day to day as the files have it', '2019-07-01/2020-06-30', ['2019-07-01/2020-06-30']],
    ['backwards', '2020-06-30/2019-07-01', []],
  ])('%s', (_, text, readings) => {
    expect(periodReadings(text)).toEqual(readings);
  });
});
