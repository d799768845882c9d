import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalDataIn } from '../../../src/domain/checks/personal-data.ts';
import { birthDateIn } from '../../../src/domain/personal-data/birth-date-in.ts';
import { bsnIn } from '../../../src/domain/personal-data/bsn-in.ts';
import { emailIn } from '../../../src/domain/personal-data/email-in.ts';
import { ibanIn } from '../../../src/domain/personal-data/iban-in.ts';
import { personalDataGuard } from '../../../src/domain/personal-data/personal-data-in.ts';
import { phoneIn } from '../../../src/domain/personal-data/phone-in.ts';
import type { Finder } from '../../../src/domain/personal-data/stretch.ts';
import { findingText } from '../../../src/i18n/finding-text.ts';
import type { PersonalDataKind } from '../../../src/schema/personal-data.ts';
import { planted } from './planted.ts';

const guard = personalDataGuard([]);

/** Nine made-up digits that pass the eleven test: the last is what the others leave. */
const bsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => ({
    digits: digits.join(''),
    last: digits.reduce((sum, digit, at) => sum + digit * (9 - at), 0) % 11,
  }))
  .filter(({ digits, last }) => last < 10 && digits !== '00000000')
  .map(({ digits, last }) => `${digits}${String(last)}`);

/** A made-up Dutch account number of a bank called TEST, with the check digits that belong to it. */
const iban = fc.integer({ min: 0, max: 9_999_999_999 }).map((account) => {
  const digits = String(account).padStart(10, '0');
  // TEST and NL as numbers: T is 29, E 14, S 28, N 23 and L 21.
  const check = 98n - (BigInt(`29142829${digits}232100`) % 97n);
  return `NL${String(check).padStart(2, '0')}TEST${digits}`;
});

const letters = 'abcdefghijklmnopqrstuvwxyz';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 10 });
const email = fc.tuple(word, word).map(([user, domain]) => `${user}@${domain}.example`);

const kinds: [PersonalDataKind, fc.Arbitrary<string>][] = [
  ['bsn', bsn],
  ['iban', iban],
  ['email', email],
];

const finders: [PersonalDataKind, Finder][] = [
  ['bsn', bsnIn],
  ['iban', ibanIn],
  ['email', emailIn],
  ['phone', phoneIn],
  ['birth_date', birthDateIn],
];

// What stands on other lines may be anything at all.
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

describe('in any text', () => {
  test.each(kinds)('a planted %s is found where it stands', (kind, value) => {
    fc.assert(
      fc.property(anyText, value, anyText, (before, planted, after) => {
        const start = before.length + 1;
        const found = guard(`${before}\n${planted}\n${after}`);
        expect(found).toContainEqual({ kind, start, end: start + planted.length });
      }),
      { numRuns: 500 },
    );
  });

  test.each(kinds)(
    'what is told about a planted %s does not depend on its value',
    (kind, value) => {
      const told = (planted: string) => {
        const text = `Zie\n${planted}\nhier.`;
        const place = (start: number) => ({
          file: 'content/site.json',
          line: 2,
          column: start - 3,
        });
        const sightings = personalDataIn(
          [
            {
              file: 'content/site.json',
              part: 'value',
              path: ['tagline', 'nl'],
              text,
              placeAt: place,
            },
          ],
          guard,
        );
        return sightings
          .filter(({ finding }) => finding.values.kind === kind)
          .map(({ finding }) => [findingText(finding, 'nl'), findingText(finding, 'en')]);
      };
      fc.assert(
        fc.property(value, value, (one, other) => {
          expect(told(one)).toHaveLength(1);
          expect(told(one)).toEqual(told(other));
        }),
      );
    },
  );

  test('the guard passes over nothing that one of its finders would find', () => {
    const pieces = [
      ...Object.values(planted),
      ...[
        '0',
        '6',
        '31',
        '1970',
        '2021-03-04',
        '12345678',
        '+',
        '(',
        ')',
        '-',
        '.',
        '/',
        ' ',
        '\n',
      ],
      ...[
        'geboren',
        'GEB.',
        'born on',
        'D.O.B.',
        'dob',
        'bsn ',
        'tel.',
        'phone',
        'NL',
        'a',
        '@',
        '%40',
      ],
      ...['(at)', 'x.example', '3 maart', '\u00A0'],
    ];
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 8 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const found = guard(one);
        const ibans = found.filter(({ kind }) => kind === 'iban');
        for (const [kind, find] of finders) {
          const missed = find(one).filter(
            ({ start, end }) =>
              !found.some((other) => other.kind === kind && other.start === start) &&
              // What is a part of an account number is told as that.
              !ibans.some((iban) => iban.start <= start && end <= iban.end),
          );
          expect(missed, one).toEqual([]);
        }
        if (found.length > 0) expect(guard.mayFind(one)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('nothing makes the guard throw', () => {
    const all = personalDataGuard(['Zélie van den Testbos', '%', 'a']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        all(text);
      }),
    );
  });
});
