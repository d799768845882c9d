import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText, valueParts, valueText } from '../../src/i18n/format-value.ts';
import { type Value, value as valueSchema } from '../../src/schema/value.ts';

/** A space that does not break, as the platform puts it between a currency and its amount. */
const NBSP = '\u00a0';

const text = (nl: string, en: string) => ({ nl, en });
const percent = {
  one: text('procent', 'per cent'),
  other: text('procent', 'per cent'),
  notation: 'percent',
} as const;
const brands = {
  one: text('merk', 'brand'),
  other: text('merken', 'brands'),
  notation: 'plain',
} as const;
const euro = {
  one: text('euro', 'euro'),
  other: text('euro', 'euros'),
  notation: 'currency',
} as const;

const number = (given: number, qualifier?: 'approximately' | 'estimate') =>
  ({ kind: 'number', number: given, ...(qualifier && { qualifier }) }) as const;
const range = (from: number, to: number, qualifier?: 'approximately' | 'estimate') =>
  ({ kind: 'range', from, to, ...(qualifier && { qualifier }) }) as const;
const bound = (
  side: 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'almost',
  given: number,
) => ({ kind: 'bound', side, number: given }) as const;
const unknown = (reason: Extract<Value, { kind: 'unknown' }>['reason']) =>
  ({ kind: 'unknown', reason }) as const;
const money = (amount: Extract<Value, { kind: 'money' }>['amount'], currency = 'EUR') =>
  ({ kind: 'money', amount, currency }) as const;

describe('a number', () => {
  test.each([
    ['zero', 0, '0', '0'],
    ['zero from below', -0, '0', '0'],
    ['just below a thousand', 999, '999', '999'],
    ['a thousand', 1000, '1.000', '1,000'],
    ['over a million', 1234567, '1.234.567', '1,234,567'],
    ['with one decimal', 48.5, '48,5', '48.5'],
    ['with two decimals', 48.55, '48,55', '48.55'],
    ['with more decimals', 48.5555, '48,56', '48.56'],
    ['with thousands and decimals', 4268.25, '4.268,25', '4,268.25'],
    ['below zero, with a minus', -3, '−3', '−3'],
    ['far below zero', -1234.5, '−1.234,5', '−1,234.5'],
    ['too small for two decimals', 0.004, '0,004', '0.004'],
    ['too small for two decimals, below zero', -0.004, '−0,004', '−0.004'],
    ['small, with many decimals', 0.004567, '0,0046', '0.0046'],
    ['that a computer makes of a third of nine tenths', 0.9 / 3, '0,3', '0.3'],
  ])('%s', (_, given, dutch, english) => {
    expect(numberText(given, 'nl')).toBe(dutch);
    expect(numberText(given, 'en')).toBe(english);
  });

  test('never has a hyphen, and nothing but zero is shown as zero', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (given) => {
        const shown = numberText(given, 'nl');
        expect(shown).not.toContain('-');
        expect(shown.startsWith('−')).toBe(given < 0);
        expect(shown === '0').toBe(given === 0);
      }),
    );
  });
});

describe('a value', () => {
  test.each<[string, Value, Parameters<typeof valueText>[1], string, string]>([
    ['in per cent', number(48), percent, '48%', '48%'],
    ['in per cent, with a decimal', number(48.5), percent, '48,5%', '48.5%'],
    ['in per cent, of zero', number(0), percent, '0%', '0%'],
    ['in per cent, of one', number(1), percent, '1%', '1%'],
    ['in per cent, below zero', number(-3.5), percent, '−3,5%', '−3.5%'],
    ['without a unit', number(4268), undefined, '4.268', '4,268'],
    ['of no brand', number(0), brands, '0 merken', '0 brands'],
    ['of one brand', number(1), brands, '1 merk', '1 brand'],
    ['of two brands', number(2), brands, '2 merken', '2 brands'],
    ['of half a brand', number(0.5), brands, '0,5 merken', '0.5 brands'],
    ['of many brands', number(12345), brands, '12.345 merken', '12,345 brands'],
    ['in euros, without a sign', number(1500), euro, '1.500 euro', '1,500 euros'],

    ['about so much', number(48, 'approximately'), percent, 'circa 48%', 'about 48%'],
    ['estimated', number(48, 'estimate'), percent, 'naar schatting 48%', 'an estimated 48%'],
    ['about one brand', number(1, 'approximately'), brands, 'circa 1 merk', 'about 1 brand'],

    ['a range in per cent', range(42, 45), percent, '42–45%', '42–45%'],
    ['a range of brands', range(1, 2), brands, '1–2 merken', '1–2 brands'],
    ['a range up to one', range(0, 1), brands, '0–1 merk', '0–1 brand'],
    [
      'a range over a thousand',
      range(1200, 1500),
      brands,
      '1.200–1.500 merken',
      '1,200–1,500 brands',
    ],
    [
      'an estimated range',
      range(40, 45, 'estimate'),
      percent,
      'naar schatting 40–45%',
      'an estimated 40–45%',
    ],
    [
      'a range about so wide',
      range(40, 45, 'approximately'),
      undefined,
      'circa 40–45',
      'about 40–45',
    ],
    ['a range below zero', range(-5, -3), percent, '−5 – −3%', '−5 – −3%'],
    ['a range across zero', range(-5, 3), percent, '−5 – 3%', '−5 – 3%'],
    ['a range from zero', range(0, 3), percent, '0–3%', '0–3%'],

    ['at least', bound('at_least', 80), percent, 'minstens 80%', 'at least 80%'],
    ['more than', bound('more_than', 70), brands, 'meer dan 70 merken', 'more than 70 brands'],
    ['at most', bound('at_most', 1), brands, 'hoogstens 1 merk', 'at most 1 brand'],
    ['less than', bound('less_than', 0.5), percent, 'minder dan 0,5%', 'less than 0.5%'],
    ['almost', bound('almost', 6000), brands, 'bijna 6.000 merken', 'almost 6,000 brands'],

    [
      'in words',
      { kind: 'words', text: text('een derde', 'a third') },
      percent,
      'een derde',
      'a third',
    ],
    [
      'in words of one language',
      { kind: 'words', text: { nl: 'een derde' } },
      percent,
      'een derde',
      'een derde',
    ],

    ['not published', unknown('not_published'), percent, 'niet gepubliceerd', 'not published'],
    ['not found', unknown('not_found'), brands, 'niet gevonden', 'not found'],
    ['not read', unknown('not_read'), undefined, 'niet gelezen', 'not read'],
    ['not measured', unknown('not_measured'), percent, 'niet gemeten', 'not measured'],
    ['confidential', unknown('confidential'), percent, 'vertrouwelijk', 'confidential'],

    ['an amount', money(number(500)), undefined, `€${NBSP}500`, '€500'],
    ['an amount, whatever the unit', money(number(500)), brands, `€${NBSP}500`, '€500'],
    ['an amount with cents', money(number(12.5)), undefined, `€${NBSP}12,50`, '€12.50'],
    [
      'a large amount',
      money(number(2_300_000), 'USD'),
      undefined,
      `US$${NBSP}2.300.000`,
      'US$2,300,000',
    ],
    ['an amount below zero', money(number(-5)), undefined, `€${NBSP}−5`, '−€5'],
    [
      'an amount in another currency',
      money(number(100), 'BDT'),
      undefined,
      `BDT${NBSP}100`,
      `BDT${NBSP}100`,
    ],
    [
      'about an amount',
      money(number(500, 'approximately')),
      undefined,
      `circa €${NBSP}500`,
      'about €500',
    ],
    [
      'a range of money',
      money(range(500, 1500)),
      undefined,
      `€${NBSP}500 – €${NBSP}1.500`,
      '€500 – €1,500',
    ],
    [
      'an estimated range of money',
      money(range(1, 2, 'estimate')),
      undefined,
      `naar schatting €${NBSP}1 – €${NBSP}2`,
      'an estimated €1 – €2',
    ],
    [
      'almost an amount',
      money(bound('almost', 9000), 'USD'),
      undefined,
      `bijna US$${NBSP}9.000`,
      'almost US$9,000',
    ],
  ])('%s', (_, given, unit, dutch, english) => {
    expect(valueSchema.safeParse(given).error).toBeUndefined();
    expect(valueText(given, unit, 'nl')).toBe(dutch);
    expect(valueText(given, unit, 'en')).toBe(english);
  });

  test('that is distributed over parts', () => {
    const shares = [
      { label: text('Azië', 'Asia'), value: number(69) },
      { label: text('Europa', 'Europe'), value: range(28, 30, 'approximately') },
      { label: text('Afrika', 'Africa'), value: bound('less_than', 2) },
      {
        label: text('Elders', 'Elsewhere'),
        value: { kind: 'words', text: text('de rest', 'the rest') } as const,
      },
    ];
    const given = { kind: 'distribution', shares } as const;
    expect(valueText(given, percent, 'nl')).toBe(
      'Azië 69%; Europa circa 28–30%; Afrika minder dan 2%; Elders de rest',
    );
    expect(valueText(given, brands, 'en')).toBe(
      'Asia 69 brands; Europe about 28–30 brands; Africa less than 2 brands; Elsewhere the rest',
    );
  });
});

describe('the parts of a large figure', () => {
  test.each<[string, Value, Parameters<typeof valueParts>[1], string, string, string]>([
    ['of a number', number(48, 'approximately'), percent, 'circa', '48%', ''],
    ['of a bound', bound('more_than', 70), brands, 'meer dan', '70', 'merken'],
    ['of an amount', money(bound('almost', 9)), undefined, 'bijna', `€${NBSP}9`, ''],
    ['of what is unknown', unknown('not_found'), brands, '', 'niet gevonden', ''],
  ])('%s', (_, given, unit, before, figure, after) => {
    expect(valueParts(given, unit, 'nl')).toEqual({ before, figure, after });
  });
});
