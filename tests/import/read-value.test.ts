import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodText, dateText } from '../../src/i18n/format-date.ts';
import { valueText } from '../../src/i18n/format-value.ts';
import type { SheetCell } from '../../src/import/cell.ts';
import { readDate, readPeriod } from '../../src/import/reading/read-dates.ts';
import { readValue } from '../../src/import/reading/read-value.ts';
import type { Reading } from '../../src/import/reading/reading.ts';
import { isPartialDate, isPeriod } from '../../src/schema/date.ts';
import { languages } from '../../src/schema/text.ts';
import { boundSide, qualifier, type Value, value as valueSchema } from '../../src/schema/value.ts';
import type { Unit } from '../../src/schema/vocabulary.ts';

const percent: Unit = {
  id: 'percent',
  one: { nl: 'procent' },
  other: { nl: 'procent' },
  notation: 'percent',
};
const brands: Unit = {
  id: 'brands',
  one: { nl: 'merk', en: 'brand' },
  other: { nl: 'merken', en: 'brands' },
  notation: 'plain',
};
const euro: Unit = {
  id: 'euro',
  one: { nl: 'euro' },
  other: { nl: 'euro' },
  notation: 'currency',
  currency: 'EUR',
};

const text = (typed: string): SheetCell => ({ kind: 'text', text: typed });
const number = (typed: number, format?: string): SheetCell => ({
  kind: 'number',
  number: typed,
  ...(format === undefined ? {} : { format }),
});

/** A reading in one line: what was read, what is asked, or why it is refused. */
function told(reading: Reading<unknown>): string {
  if (reading.kind === 'read') return JSON.stringify(reading.value);
  if (reading.kind === 'refused') return `refused: ${reading.reason.id}`;
  return `${reading.question}: ${reading.options.map(({ answer }) => answer).join(' | ')}`;
}

const exactly = (n: number) => `{"kind":"number","number":${String(n)}}`;
const range = (from: number, to: number) =>
  `{"kind":"range","from":${String(from)},"to":${String(to)}}`;
const bound = (side: string, n: number) =>
  `{"kind":"bound","side":"${side}","number":${String(n)}}`;
const about = (n: number) => `{"kind":"number","number":${String(n)},"qualifier":"approximately"}`;
const WHY =
  'unknown-reason: niet gepubliceerd | niet gevonden | niet gelezen | niet gemeten | vertrouwelijk';

describe('what a cell says about a value', () => {
  test.each<[string, SheetCell, Unit, string]>([
    ['a per cent sign', text('48%'), percent, exactly(48)],
    ['a per cent sign after a space', text('48\u00A0%'), percent, exactly(48)],
    ['a number above one', text('48,5'), percent, exactly(48.5)],
    ['nothing per cent', text('0'), percent, exactly(0)],
    ['a fraction with a sign', text('0,48%'), percent, exactly(0.48)],
    ['a fraction without a sign', text('0,48'), percent, 'fraction-of-percent: 48 | 0,48'],
    ['one', text('1'), percent, 'fraction-of-percent: 100 | 1'],
    ['one of something else', text('1'), brands, exactly(1)],
    ['a fraction that Excel shows as per cent', number(0.48, '0%'), percent, exactly(48)],
    ['a fraction with binary noise', number(0.29, '0.0%'), percent, exactly(29)],
    ['a fraction that Excel shows bare', number(0.48), percent, 'fraction-of-percent: 48 | 0,48'],
    [
      'a percentage that was formatted twice',
      number(48, '0%'),
      percent,
      'percent-above-hundred: 48 | 4800',
    ],
    ['per cent of something else', number(0.48, '0%'), brands, 'refused: percent-in-other-unit'],
    ['a per cent sign of something else', text('48%'), brands, 'refused: percent-in-other-unit'],
    ['a number of Excel', number(1234), brands, exactly(1234)],
    ['thousands or decimals', text('1.234'), brands, 'thousands-or-decimals: 1234 | 1,234'],
    ['certain thousands', text('1.234,5'), brands, exactly(1234.5)],
    ['the unit in words', text('70 merken'), brands, exactly(70)],
    ['another unit in words', text('70 winkels'), brands, 'refused: unit-unexpected'],
    ['a range', text('40-45'), percent, range(40, 45)],
    ['a range with a dash and signs', text('40% – 45%'), percent, range(40, 45)],
    ['a range in words', text('tussen 40 en 45'), percent, range(40, 45)],
    ['a range below zero', text('−5 – −3%'), percent, range(-5, -3)],
    ['a range backwards', text('45-40'), percent, 'refused: range-reversed'],
    [
      'a range of thousands or decimals',
      text('1.000-1.500'),
      brands,
      'thousands-or-decimals: 1000-1500 | 1-1,5',
    ],
    ['a range in which only thousands fit', text('950-1.200'), brands, range(950, 1200)],
    ['a range of fractions', text('0,4-0,45'), percent, 'fraction-of-percent: 40-45 | 0,4-0,45'],
    ['a bound', text('meer dan 70'), brands, bound('more_than', 70)],
    ['a bound with a sign', text('>70'), brands, bound('more_than', 70)],
    ['a bound that lies close', text('Bijna 6000'), brands, bound('almost', 6000)],
    ['at least', text('≥ 50%'), percent, bound('at_least', 50)],
    ['about', text('ca. 48'), percent, about(48)],
    [
      'an estimate',
      text('naar schatting 48'),
      percent,
      '{"kind":"number","number":48,"qualifier":"estimate"}',
    ],
    ['ruim', text('ruim 70'), brands, 'bound-or-about: meer dan 70 | circa 70'],
    ['an amount', text('€ 1.200,50'), euro, exactly(1200.5)],
    ['an amount with a dash', text('€ 1200,-'), euro, exactly(1200)],
    ['an amount of something else', text('€ 5'), brands, 'refused: money-in-other-unit'],
    ['not applicable', text('n.v.t.'), percent, WHY],
    ['a dash', text(' – '), percent, WHY],
    ['words', text('meer dan een derde'), percent, 'value-in-words: woorden'],
    [
      'a day that Excel made of 3-4',
      { kind: 'date', day: '2026-04-03' },
      brands,
      'refused: date-in-value',
    ],
    ['yes', { kind: 'boolean', boolean: true }, brands, 'refused: no-number'],
  ])('%s', (_, cell, unit, expected) => {
    expect(told(readValue(cell, unit))).toBe(expected);
  });

  test('unknown with its reason is a value', () => {
    expect(told(readValue(text('-'), percent, 'not_measured'))).toBe(
      '{"kind":"unknown","reason":"not_measured"}',
    );
  });
});

describe('a date of a spreadsheet', () => {
  const day = (on: string, format?: string): SheetCell => ({
    kind: 'date',
    day: on,
    ...(format === undefined ? {} : { format }),
  });
  test.each<[string, SheetCell, string, string]>([
    ['a day', day('2021-04-03', 'd-m-yyyy'), '"2021-04-03"', '"2021-04-03"'],
    ['shown as a month', day('2021-04-01', 'mmm-yy'), '"2021-04"', '"2021-04"'],
    ['shown as a year', day('2021-01-01', 'yyyy'), '"2021"', '"2021"'],
    [
      'the first of a month',
      day('2021-04-01', 'd-m-yyyy'),
      '"2021-04-01"',
      'which-period: 2021-04 | 2021-04-01',
    ],
    [
      'the first of a year',
      day('2021-01-01'),
      '"2021-01-01"',
      'which-period: 2021-01 | 2021 | 2021-01-01',
    ],
    ['a year as a number', number(2021), '"2021"', '"2021"'],
    [
      'a day that lost its format',
      number(43923),
      'serial-number: 2020-04-02',
      'serial-number: 2020-04-02',
    ],
    ['another number', number(12), 'refused: no-date', 'refused: no-period'],
    ['part of a day', number(43923.5), 'refused: no-date', 'refused: no-period'],
  ])('%s', (_, cell, date, period) => {
    expect([told(readDate(cell)), told(readPeriod(cell))]).toEqual([date, period]);
  });
});

/** Whether a reading is a value, or a question that has it among its answers. */
function allows<T>(reading: Reading<T>, value: T): boolean {
  const found =
    reading.kind === 'read'
      ? [reading.value]
      : reading.kind === 'question'
        ? reading.options.map((option) => option.value)
        : [];
  return found.some((each) => JSON.stringify(each) === JSON.stringify(value));
}

const twoDecimals = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((n) => n / 100);
const qualified = fc.option(fc.constantFrom(...qualifier.options), { nil: undefined });
const written: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ number: twoDecimals, qualifier: qualified }).map(({ number: n, qualifier: q }) => ({
    kind: 'number' as const,
    number: n,
    ...(q === undefined ? {} : { qualifier: q }),
  })),
  fc.tuple(twoDecimals, twoDecimals, qualified).map(([one, other, q]) => ({
    kind: 'range' as const,
    from: Math.min(one, other),
    to: Math.max(one, other),
    ...(q === undefined ? {} : { qualifier: q }),
  })),
  fc.record({
    kind: fc.constant('bound' as const),
    side: fc.constantFrom(...boundSide.options),
    number: twoDecimals,
  }),
);

describe('laws', () => {
  test('every value that the site writes in Dutch reads back as itself, or asks with it among the answers', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(percent, brands, euro), (value, unit) => {
        expect(allows(readValue(text(valueText(value, unit, 'nl')), unit), value)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  const dates = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, day, length]) =>
      `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(
        0,
        length,
      ),
    );

  test('every date and period that the site writes reads back as itself', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...languages), (date, language) => {
        expect(told(readDate(text(dateText(date, language))))).toBe(JSON.stringify(date));
        expect(allows(readPeriod(text(date)), date)).toBe(true);
      }),
    );
    for (const period of ['2019-Q3', '2019-H1', '2019-07/2020-06', '2016-01-01/2021-12-31'])
      for (const language of languages) {
        const reading = readPeriod(text(periodText(period, language)));
        expect(told(reading)).toBe(
          JSON.stringify(period.replace('2016-01-01/2021-12-31', '2016/2021')),
        );
      }
  });

  const anything: fc.Arbitrary<SheetCell> = fc.oneof(
    fc.string({ unit: 'grapheme' }).map(text),
    fc.stringMatching(/^[-0-9.,/%€ a-zA-Z~><]{0,24}$/u).map(text),
    fc
      .tuple(fc.double(), fc.constantFrom(undefined, '0%', '@'))
      .map(([n, format]) => number(n, format)),
  );

  test('whatever stands in a cell gives a sound value, a question or a refusal, and never a crash', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(percent, brands, euro), (cell, unit) => {
        const readings: Reading<unknown>[] = [readValue(cell, unit)];
        for (const reading of readings) {
          const values =
            reading.kind === 'read'
              ? [reading.value]
              : reading.kind === 'question'
                ? reading.options.map(({ value }) => value)
                : [];
          for (const value of values) expect(valueSchema.safeParse(value).success).toBe(true);
        }
        const date = readDate(cell);
        if (date.kind === 'read') expect(isPartialDate(date.value)).toBe(true);
        const period = readPeriod(cell);
        if (period.kind === 'read') expect(isPeriod(period.value)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
