import { describe, expect, test } from 'vitest';
import { ibanIn, passesMod97 } from '../../../src/domain/personal-data/iban-in.ts';

// Made-up numbers of banks that do not exist; only their check digits are right.
test.each([
  ['a Dutch number', 'NL13TEST0123456789', true],
  ['a Belgian number', 'BE68000123456789', true],
  ['a German number', 'DE79000000001234567890', true],
  ['a British number', 'GB21TEST00000012345678', true],
  ['a wrong check digit', 'NL14TEST0123456789', false],
  ['two digits swapped', 'NL13TEST0123456798', false],
])('%s: %s', (_, iban, passes) => {
  expect(passesMod97(iban)).toBe(passes);
});

describe('is found', () => {
  test.each([
    ['alone', 'NL13TEST0123456789', 0, 18],
    ['in groups of four', 'naar NL13 TEST 0123 4567 89.', 5, 27],
    ['in groups with points', 'NL13.TEST.0123.4567.89', 0, 22],
    ['in small letters', 'nl13test0123456789', 0, 18],
    ['in a slug', 'doneer-nl13-test-0123-4567-89', 7, 29],
    ['over two lines', 'NL13 TEST\n0123 4567 89', 0, 22],
    ['before another number', 'BE68 0001 2345 6789 2019', 0, 19],
    ['behind a colon', 'IBAN:DE79000000001234567890', 5, 27],
  ])('%s', (_, text, start, end) => {
    expect(ibanIn(text)).toEqual([{ start, end }]);
  });
});

test.each([
  ['a wrong check digit', 'NL14TEST0123456789'],
  ['a digit too many', 'NL13TEST01234567890'],
  ['a digit too few', 'NL13TEST012345678'],
  ['letters in front', 'XNL13TEST0123456789'],
  ['a country without IBAN', 'US13TEST0123456789'],
  ['an ECLI', 'ECLI:NL:RBDHA:2021:5337'],
  ['an id of a document', 'id3e49fe07c1c64f5089de5cf5b9ea2567'],
  ['an id of a page', '249BBC25F9D444E6BCFC623787ABCE48'],
  ['a uuid', '169b2c19-0796-47eb-a877-e7cbd3fc674c'],
  ['a double space', 'NL13  TEST0123456789'],
])('is passed over: %s, %s', (_, text) => {
  expect(ibanIn(text)).toEqual([]);
});
