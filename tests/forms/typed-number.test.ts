import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NUMBER_TYPED,
  numberTyped,
  WHOLE_NUMBER_TYPED,
  withNumbersTyped,
} from '../../src/forms/typed-number.ts';

describe('a number as it was typed', () => {
  test.each([
    ['48,5', 48.5],
    ['48.5', 48.5],
    [' 48,50 ', 48.5],
    ['-3', -3],
    ['−3', -3],
    ['0', 0],
    ['-0', 0],
    ['0,00', 0],
    ['100', 100],
    ['100,00', 100],
    ['0,125', 0.125],
    ['12000', 12_000],
    ['1234,567', 1234.567],
    ['1,2340', 1.234],
    ['1.2345', 1.2345],
  ])('%s is a number', (text, number) => {
    expect(Object.is(numberTyped(text), number)).toBe(true);
    expect(text.trim()).toMatch(new RegExp(NUMBER_TYPED, 'u'));
  });

  test.each([
    '1.234',
    '1,234',
    '-12.000',
    '12 000',
    '12\u{a0}000',
    '1.234,5',
    '1.234.567',
    '48,',
    ',5',
    '007',
    '+5',
    '1e5',
    '48,5%',
    'ruim 48',
    '',
  ])('%j is not read, and the form says so', (text) => {
    expect(numberTyped(text)).toBeUndefined();
    expect(text).not.toMatch(new RegExp(NUMBER_TYPED, 'u'));
  });

  test.each(['12345678901234567890', '0,12345678901234567890'])(
    '%s has more digits than a number keeps',
    (text) => {
      expect(numberTyped(text)).toBeUndefined();
    },
  );

  test.each([
    ['12000', true],
    ['-3', true],
    ['1.234', false],
    ['12,0', false],
    ['12 000', false],
  ])('%s is a whole number: %s', (text, is) => {
    expect(new RegExp(WHOLE_NUMBER_TYPED, 'u').test(text)).toBe(is);
  });

  test('that a file has comes back the same', () => {
    const decimals = fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => Number((digits / 10 ** places).toFixed(places)) + 0);
    fc.assert(
      fc.property(decimals, (number) => {
        const typed = withNumbersTyped(number) as string;
        expect(typed).toMatch(new RegExp(NUMBER_TYPED, 'u'));
        expect(numberTyped(typed)).toBe(number);
      }),
    );
  });
});

test('a form holds the numbers of a file as texts, and the rest as it is', () => {
  expect(withNumbersTyped({ a: [48.5, { b: 1.234 }], c: null, d: true, e: '1.234' })).toEqual({
    a: ['48.5', { b: '1.2340' }],
    c: null,
    d: true,
    e: '1.234',
  });
});
