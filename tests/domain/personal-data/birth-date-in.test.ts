import { describe, expect, test } from 'vitest';
import { birthDateIn } from '../../../src/domain/personal-data/birth-date-in.ts';

describe('is found', () => {
  test.each([
    ['in Dutch', 'Hij is geboren op 1 januari 1900.', '1 januari 1900'],
    ['with a place', 'geboren te Voorbeeldstad op 1 januari 1900', '1 januari 1900'],
    ['in digits', 'geboren 01-01-1900', '01-01-1900'],
    ['behind its word', 'Geboortedatum: 1900-01-01', '1900-01-01'],
    ['shortened', 'geb. 1/1/1900', '1/1/1900'],
    ['in English', 'She was born on 1 January 1900', '1 January 1900'],
    ['in American English', 'born January 1st, 1900', 'January 1st, 1900'],
    ['in ordinals', 'born on the 2nd of February 1900', '2nd of February 1900'],
    ['behind its English word', 'date of birth: 01.01.1900', '01.01.1900'],
    ['behind its letters', 'DOB 1900-01-01', '1900-01-01'],
    ['over two lines', 'geboren op\n1 januari 1900', '1 januari 1900'],
  ])('%s', (_, text, date) => {
    expect(birthDateIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([date]);
  });
});

test.each([
  ['a date alone', 'Getekend op 1 januari 2016.'],
  ['a year of birth', 'geboren in 1900'],
  ['an age', 'geboren ongeveer 40 jaar geleden'],
  [
    'a date in the next sentence',
    'Waar hij is geboren is niet bekend. Op 1 januari 2016 klaagde hij.',
  ],
  ['another word', 'ongeborene, 1 januari 2016'],
  ['a day of birth of all', 'airborne 1 January 2016'],
])('is passed over: %s', (_, text) => {
  expect(birthDateIn(text)).toEqual([]);
});
