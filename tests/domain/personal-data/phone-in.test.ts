import { describe, expect, test } from 'vitest';
import { phoneIn } from '../../../src/domain/personal-data/phone-in.ts';

describe('is found', () => {
  test.each([
    ['mobile', 'bel 06-12345678', 4],
    ['mobile with spaces', '06 12 34 56 78', 0],
    ['mobile in one', '0612345678', 0],
    ['of a city', '020-1234567', 0],
    ['of a city with spaces', '020 123 45 67', 0],
    ['of a town', '0172-123456', 0],
    ['with its code in brackets', '(020) 123 45 67', 0],
    ['of a company', '088 123 4567', 0],
    ['before a year', '020 1234567 2019', 0],
    ['international', '+31 20 123 45 67', 0],
    ['international with a zero in brackets', '+31 (0)20 123 45 67', 0],
    ['international with 00', '0031 6 12345678', 0],
    ['of another country', 'Bellen kan: +880 2 1234 5678.', 12],
    ['in a link', '[bel](tel:+31612345678)', 10],
    ['behind its word', 'tel. 1234567', 5],
    ['behind its English word', 'Phone: 234 5678', 7],
  ])('%s: %s', (_, text, start) => {
    expect(new Set(phoneIn(text).map((stretch) => stretch.start))).toEqual(new Set([start]));
  });
});

test.each([
  ['a range of dates', '01-07-2019 30-06-2020'],
  ['a date and a number', '06-07-2019 30 dagen'],
  ['a range of months', '06-2019 12-2020'],
  ['a period', '2019-07-01/2020-06-30'],
  ['a decimal number', '0.0612345678'],
  ['part of an address', 'https://voorbeeld.example/0612345678/x'],
  ['part of an id', 'nr-0612345678'],
  ['a difference', '+12.345.678'],
  ['an amount', '+12345678 euro'],
  ['a percentage', '+12,5 procent'],
  ['an ISBN', 'ISBN 0-123-45678-9'],
  ['a docket number of a court', '200.126.843 en 200.126.848'],
  ['years behind a word', 'mobile 2016 2017'],
  ['a short public number', '0800-1234'],
  ['an amount in thousands', '15.000.000'],
  ['a sum', '2019+20202021'],
  ['a code of a country that does not exist', '000000000000'],
])('is passed over: %s, %s', (_, text) => {
  expect(phoneIn(text)).toEqual([]);
});

test.each([['+1 '], ['06-'], ['0 '], ['1']])('a megabyte of %j takes little time', (piece) => {
  const start = performance.now();
  phoneIn(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - start).toBeLessThan(5000);
});
