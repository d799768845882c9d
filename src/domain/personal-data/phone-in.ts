import { isAmount, standsFree } from './stands-free.ts';
import type { Finder, Stretch } from './stretch.ts';

const SEPARATOR = String.raw`[ \u00A0./-]{1,3}`;
// Bounded, and nothing follows that could fail: it never has to look back.
const MORE_GROUPS = String.raw`(?:(?:${SEPARATOR}|(?=\()|(?<=\)))\(?\d{1,12}\)?){0,7}`;
const INTERNATIONAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}+]|\d[.,-])(?:\+|00(?=[1-9]))[1-9]\d{0,14}${MORE_GROUPS}`,
  'gu',
);
const NATIONAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[.,/-])\(?0[1-9]\d{0,9}\)?${MORE_GROUPS}`,
  'gu',
);
const NAMED = new RegExp(
  String.raw`(?<!\p{L})(?:tel\.?|telefoon(?:nummer)?|(?:tele)?phone(?: number)?|mobiel(?: nummer)?|mobile|fax|whatsapp|06-nummer)[ \t]?[:.]?[ \t]{0,2}(?=[+(\d])\+?\(?\d{1,15}\)?${MORE_GROUPS}`,
  'giu',
);

/**
 * Phone numbers:
 * - international: `+` and 8 to 15 digits (ITU-T E.164), or `00` and 9 to 15;
 * - Dutch: ten digits, 06 or a trunk code of three or four digits first (Nummerplan telefoon- en
 *   ISDN-diensten), also with the code in brackets;
 * - of whatever notation behind a word such as `tel.` or `phone`, from seven digits on.
 * Digits within addresses, file numbers, dates and amounts are passed over. Short public numbers
 * (112, 0800-1234) are nobody's own and are passed over too.
 */
export const phoneIn: Finder = (text) => [
  ...stretches(text, INTERNATIONAL).flatMap((stretch) =>
    wholeGroups(text, stretch, isInternational),
  ),
  ...stretches(text, NATIONAL).flatMap((stretch) => wholeGroups(text, stretch, isNational)),
  ...stretches(text, NAMED)
    .map(({ start, end }) => ({ start: start + text.slice(start, end).search(/[+(\d]/u), end }))
    .filter((stretch) => digitsOf(text, stretch).length >= 7 && !isYears(text, stretch)),
];

function stretches(text: string, expression: RegExp): Stretch[] {
  return [...text.matchAll(expression)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The longest beginning of a run of groups that is a phone number: the digits behind it may be others. */
function wholeGroups(text: string, run: Stretch, isPhone: (written: string) => boolean): Stretch[] {
  const ends = [...text.slice(run.start, run.end).matchAll(/\d+\)?/gu)].map(
    ({ index, 0: group }) => run.start + index + group.length,
  );
  const candidates = ends.toReversed().map((end) => ({ start: run.start, end }));
  const found = candidates.find(({ start, end }) => isPhone(text.slice(start, end)));
  return found !== undefined && standsFree(text, found) && !isAmount(text, found) ? [found] : [];
}

// 12.345.678 with a plus is a difference.
const THOUSANDS = /^\+\d{1,3}(?:\.\d{3})+$/u;

function isInternational(written: string): boolean {
  const digits = written.replace(/\D/gu, '').replace(/^00/u, '');
  return (
    digits.length >= (written.startsWith('+') ? 8 : 9) &&
    digits.length <= 15 &&
    !THOUSANDS.test(written)
  );
}

// Mobile, trunk codes of three digits, trunk codes of four.
const DUTCH = /^(?:06\d{8}|0[1-578]\d{8})$/u;
const FIRST_GROUP = /^\(?(?:06|0[1-578]\d{1,2}|06\d{2}|0\d{9})(?:\)|(?!\d))/u;
const DATE = /^\d{2}[./-]\d{2}[./-]\d{4}/u;
const MONTHS = /^\d{2}[./ -]+(?:19|20)\d{2}[./ -]+(?:19|20)\d{2}$/u;

function isNational(written: string): boolean {
  const digits = written.replace(/\D/gu, '');
  return (
    DUTCH.test(digits) && FIRST_GROUP.test(written) && !DATE.test(written) && !MONTHS.test(written)
  );
}

function digitsOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).replace(/\D/gu, '');
}

function isYears(text: string, { start, end }: Stretch): boolean {
  return /^(?:(?:19|20)\d{2}\D*)+$/u.test(text.slice(start, end));
}
