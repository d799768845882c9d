import type { Finder } from './stretch.ts';

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec';
const YEAR = String.raw`(?:18|19|20)\d{2}`;
const DATES = [
  String.raw`\d{1,2}(?:e|ste|de|st|nd|rd|th)?(?: of)? (?:${MONTHS})\.?,? ${YEAR}`,
  String.raw`(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}`,
  String.raw`\d{1,2}[-./ ]\d{1,2}[-./ ]${YEAR}`,
  String.raw`${YEAR}[-./]\d{1,2}[-./]\d{1,2}`,
].join('|');
const WORDS = String.raw`geboren|geb\.|geboorte-?(?:datum|dag)|born|birth ?(?:date|day)|date of birth|d\.?o\.?b\.?`;
// A place or a few words may stand between; another sentence may not.
const BIRTH_DATE = new RegExp(
  String.raw`(?<!\p{L})(?:${WORDS})(?!\p{L})[^.;!?]{0,40}?(?<!\d)(?<date>${DATES})(?!\d)`,
  'giu',
);

/**
 * Dates of birth: a whole date, in Dutch or English or in digits, behind a word that says it is one
 * (`geboren op`, `geboortedatum`, `born on`, `date of birth`). A year alone tells no birthday.
 */
export const birthDateIn: Finder = (text) =>
  [...text.matchAll(BIRTH_DATE)].map(({ index, 0: { length }, groups }) => {
    const end = index + length;
    return { start: end - (groups?.['date'] ?? '').length, end };
  });
