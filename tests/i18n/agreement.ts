import type { Language } from '../../src/schema/text.ts';
import { NOUNS, VERBS } from './one-and-many.ts';

/** A number and its noun, with at most an adjective or two between them. */
const counted = (count: string, noun: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}–-])${count} (?:\\p{L}+(?:e|ed|ly|known) ){0,2}${noun}(?![\\p{L}’'-])`,
    'iu',
  );

/** Each noun that a text counts in the wrong number. */
export function miscounts(text: string, count: number, lang: Language): string[] {
  return NOUNS[lang].flatMap(([one, many]) => {
    const wrong = count === 1 ? many : one;
    return counted(String(count), wrong).test(text) ? [`${String(count)} ${wrong}`] : [];
  });
}

/** Before a count they make it something else than the subject: "van 1 zaak zijn de gegevens onzeker". */
const NO_SUBJECT =
  'van|in|bij|over|uit|met|na|voor|tot|op|aan|dan|of|for|from|with|on|to|at|by|than';
const WITHIN = '(?: (?:van|of)(?: (?:de|the|all))? %)?';
const BEFORE: Readonly<Record<Language, string>> = {
  nl: '(?:zijn|waren|worden|werden)(?: (?:er|hier|daarvan|nog|ook|maar|samen|dus|zeker))*',
  en: '(?:are|were)(?: (?:there|also|still|only|now))*',
};
const BEFORE_MANY: Readonly<Record<Language, string>> = {
  nl: '(?:is|was|wordt|werd) er(?: (?:nog|ook|maar))*',
  en: 'there (?:is|was|has been)',
};

/** Each verb beside a count that is in the wrong number: "zijn er 1 gevonden", "2 zaken is". */
export function misconjugations(text: string, count: number, lang: Language): string[] {
  const isOne = count === 1;
  const number = String(count);
  const nouns = NOUNS[lang].flat().join('|');
  const before = (isOne ? BEFORE : BEFORE_MANY)[lang];
  const verbs = VERBS[lang].map(([one, many]) => (isOne ? many : one)).join('|');
  const noun = `(?: (?:\\p{L}+(?:e|ed|ly|known) ){0,2}(?:${nouns}))`;
  const faults = [
    `(?<!\\p{L})${before} ${number}(?![\\p{N}%]|[.,–-]\\p{N})`,
    // Many without a noun may be the name of something: "2019 is".
    `(?<![\\p{L}\\p{N}.,–-])(?<!(?<!\\p{L})(?:${NO_SUBJECT})(?: (?:de|the))? )${number}${WITHIN.replace('%', number)}${noun}${isOne ? '?' : ''} (?:${verbs})(?![\\p{L}’'-])`,
  ];
  return faults.flatMap((fault) => new RegExp(fault, 'giu').exec(text)?.[0] ?? []);
}

/** All that does not agree with a count. */
export const disagreements = (text: string, count: number, lang: Language): string[] => [
  ...miscounts(text, count, lang),
  ...misconjugations(text, count, lang),
];
