import type { Stretch } from './stretch.ts';

/** Longest word that is looked at; what is longer is no number with a word before it. */
const LONGEST_WORD = 60;
const WORD_BEFORE = /[^\s"'“”‘’«»()[\]{}<>|,;]*$/u;
const WORD_AFTER = /^[^\s"'“”‘’«»()[\]{}<>|,;]*/u;
const MARKUP = '[*_~`]*';
const LEFT = new RegExp(`^${MARKUP}(?:\\p{L}+[:.])?[-–]?${MARKUP}$`, 'u');
const DECIMALS = /^,\d{1,2}(?!\d)/u;
const RIGHT = new RegExp(`^${MARKUP}[.:!?…]*${MARKUP}$`, 'u');

/**
 * Whether digits are a word of their own (`nr. 1234`, `(1234)`, `tel:1234`) and no part of a longer
 * one: of an address, an ECLI, a file number, a period or a decimal number.
 */
export function standsFree(text: string, { start, end }: Stretch): boolean {
  const left = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[0] ?? '';
  const right = WORD_AFTER.exec(text.slice(end, end + LONGEST_WORD))?.[0] ?? '';
  return LEFT.test(left) && RIGHT.test(right) && !DECIMALS.test(text.slice(end, end + 4));
}

const MONEY_BEFORE = /(?:[€$£]|\b(?:EUR|USD|GBP|euro)) ?-?$/iu;
const MEASURE_AFTER =
  /^[ \u00A0]?(?:[€$£%‰]|(?:euro|eur|usd|gbp|dollars?|gulden|procent|percent|kg|kilo|ton|tonnen|tonnes|liters?|litres?|kwh|mwh)\b)/iu;

/** Whether digits are an amount or a measure: a currency stands before them, or a unit behind. */
export function isAmount(text: string, { start, end }: Stretch): boolean {
  return (
    MONEY_BEFORE.test(text.slice(Math.max(0, start - 6), start)) ||
    MEASURE_AFTER.test(text.slice(end, end + 12))
  );
}
