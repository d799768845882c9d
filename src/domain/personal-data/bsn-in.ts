import { isAmount, standsFree } from './stands-free.ts';
import type { Finder, Stretch } from './stretch.ts';

/**
 * Whether nine digits pass the eleven test of the citizen service number: nine times the first plus
 * eight times the second and so on, minus the last, can be divided by eleven. One in eleven numbers
 * passes by chance. 000000000 passes and is nobody's.
 * @see https://www.rvig.nl/bsn and article 1 of the Besluit burgerservicenummer
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/u.test(digits) || digits === '000000000') return false;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

// Whole, or in the groups in which people write it; next to further groups they are a longer number.
const GROUPS = [
  String.raw`\d{4}([. \u00A0-])\d{2}\1\d{3}`,
  String.raw`\d{3}([. \u00A0-])\d{2}\2\d{3}\2\d`,
  String.raw`\d{3}([. \u00A0-])\d{3}\3\d{3}`,
];
const WRITTEN = new RegExp(
  String.raw`(?<!\d)(?:\d{9}|(?<!\d[. \u00A0-])(?:${GROUPS.join('|')})(?![. \u00A0-]\d))(?!\d)`,
  'gu',
);
const AMOUNT_NOTATION = /^\d{3}\.\d{3}\.\d{3}$/u;
const NAMED_BEFORE =
  /(?:\bbsn|burgerservice-?nummer|\bsofi-?nummer|citizen service number|social security number)\b[^\d\n]{0,20}$/iu;
// Until 2020 the VAT number of a sole trader was the citizen service number.
const VAT_BEFORE = /(?<![\p{L}\p{N}])NL[ .]?$/iu;
const VAT_AFTER = /^[ .]?B\d{2}(?![\p{L}\p{N}])/iu;

/**
 * Citizen service numbers (BSN): nine digits that pass the eleven test and
 * - stand as a word of their own and are no amount; or
 * - follow the word BSN or one that means the same, in whatever notation; or
 * - are the core of a Dutch VAT number.
 * Digits within addresses, ECLIs, file numbers and ids are passed over: there they pass by chance.
 */
export const bsnIn: Finder = (text) =>
  [...text.matchAll(WRITTEN)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter(
      (stretch) =>
        isCandidate(text, stretch) &&
        passesElevenTest(text.slice(stretch.start, stretch.end).replace(/\D/gu, '')),
    );

function isCandidate(text: string, stretch: Stretch): boolean {
  const before = text.slice(Math.max(0, stretch.start - 50), stretch.start);
  if (NAMED_BEFORE.test(before)) return true;
  if (VAT_BEFORE.test(before) && VAT_AFTER.test(text.slice(stretch.end, stretch.end + 6)))
    return true;
  const isAmountNotation = AMOUNT_NOTATION.test(text.slice(stretch.start, stretch.end));
  return !isAmountNotation && standsFree(text, stretch) && !isAmount(text, stretch);
}
