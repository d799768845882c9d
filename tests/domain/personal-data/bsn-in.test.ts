import { describe, expect, test } from 'vitest';
import { bsnIn, passesElevenTest } from '../../../src/domain/personal-data/bsn-in.ts';

// Made-up numbers: 999990019 and 999990007 pass the eleven test, 999990018 does not.
test.each([
  ['passes', '999990019', true],
  ['passes with a zero in front', '012345672', true],
  ['fails by its last digit', '999990018', false],
  ['fails with two digits swapped', '999990091', false],
  ['is nobody’s: zeros', '000000000', false],
  ['is too short', '99999001', false],
  ['is too long', '9999900190', false],
  ['has a letter', '99999001a', false],
])('a number that %s: %s', (_, digits, passes) => {
  expect(passesElevenTest(digits)).toBe(passes);
});

describe('is found', () => {
  test.each([
    ['alone', '999990019', 0],
    ['in a sentence', 'Zijn nummer is 999990019.', 15],
    ['in brackets', 'de melder (999990019) klaagt', 11],
    ['behind a colon', 'nummer:999990019', 7],
    ['in bold', 'nummer **999990019**', 9],
    ['behind a dash of a list', '- 999990019', 2],
    ['in four, two and three', '9999.90.019', 0],
    ['in four, two and three, with spaces', 'nr. 9999 90 019', 4],
    ['in three, two, three and one', '999.99.001.9', 0],
    ['in threes, with spaces', '999 990 019', 0],
    ['in threes, with hyphens', '999-990-019', 0],
    ['in threes with points, behind its word', 'BSN 999.990.019', 4],
    ['behind its word, within an address', 'https://voorbeeld.example/?bsn=999990019', 31],
    ['behind its word and some more', 'Burgerservicenummer van hem: 999990019', 29],
    ['behind its English name', 'citizen service number: 999990019', 24],
    ['as the VAT number of a sole trader', 'btw NL999990019B01', 6],
    ['as the same with points', 'NL.999990019.B01', 3],
    ['behind a year', 'in 2019 999990019', 8],
  ])('%s', (_, text, start) => {
    expect(bsnIn(text).map((stretch) => stretch.start)).toEqual([start]);
  });
});

describe('is passed over', () => {
  test.each([
    ['an amount', '€ 999990019'],
    ['an amount with its code', 'EUR 999990019'],
    ['an amount with its word', '999990019 euro'],
    ['an amount in thousands', '999.990.019'],
    ['a longer amount with spaces', '1 999 990 019'],
    ['a weight', '999990019 kg'],
    ['a share', '999990019%'],
    ['a decimal number', '999990019,5'],
    ['part of an address', 'https://voorbeeld.example/artikel/999990019'],
    ['part of an address with a query', 'https://voorbeeld.example/?id=999990019&z=1'],
    ['part of a slug', 'bericht-999990019'],
    ['part of an id', 'a999990019'],
    ['part of an ECLI', 'ECLI:NL:GHDHA:2024:999990019'],
    ['part of a file number', '26485/999990019'],
    ['a number that fails the test', '999990018'],
    ['ten digits', '9999900190'],
    ['zeros', '000000000'],
    ['a case at the PCA', 'PCA Case No. 2016-36'],
    ['a parliamentary paper', 'Kamerstuk 26485, nr. 293'],
    ['a range of years', '2014-2016'],
    ['a period', '2019-07-01/2020-06-30'],
    ['a number and a year', '15000000 2022'],
  ])('%s: %s', (_, text) => {
    expect(bsnIn(text)).toEqual([]);
  });
});
