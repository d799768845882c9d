import { languages } from '../../schema/text.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { numberReadings } from './number-readings.ts';
import { folded } from './plain-text.ts';
import { type Reading, refused } from './reading.ts';

/** The ways to read a number, or the two ends of a range; every reading has as many ends. */
export interface Numbers {
  readonly kind: 'numbers';
  readonly readings: readonly (readonly number[])[];
  /** Whether a per cent sign stands with it. */
  readonly hasPercent: boolean;
}

type Refused = Extract<Reading<never>, { readonly kind: 'refused' }>;

/**
 * The number or range in a text that has lost the words before it: `48%`, `€ 1.200,-`, `40-45`,
 * `tussen 40 en 45`, `70 merken`.
 * @returns `none` where there is no number, a refusal where it is counted in something else
 */
export function numbersIn(text: string, unit: Unit): Numbers | Refused | { readonly kind: 'none' } {
  const pieces = ends(text).map((piece) => split(piece));
  const parts = pieces.map(({ number }) => numberReadings(number));
  const [first = [], last] = parts;
  if (parts.some((each) => each.length === 0)) return { kind: 'none' };
  const other = pieces.map((piece) => counted(piece, unit)).find((found) => found !== undefined);
  if (other !== undefined) return other;
  // Both ends are written by the same hand: both with thousands, or both with decimals.
  const readings =
    last === undefined
      ? first.map((number) => [number])
      : Array.from({ length: Math.max(first.length, last.length) }, (_, way) => [
          first[way] ?? first[0] ?? 0,
          last[way] ?? last[0] ?? 0,
        ]);
  return { kind: 'numbers', readings, hasPercent: pieces.some(({ percent }) => percent) };
}

const BETWEEN = /^(?:tussen(?: de)?|between) (.+?) (?:en|and) (.+)$/u;
const FROM_TO = /^(.*?[\d%]) ?(?:-|t\/m|tot en met|tot|a|à|to) ?(?=[-+€]? ?\d)(.+)$/u;

function ends(text: string): string[] {
  const folding = folded(text).replace(/^(?:van|from) /u, '');
  const [, from, to] = BETWEEN.exec(folding) ?? FROM_TO.exec(folding) ?? [];
  return from === undefined || to === undefined ? [folding] : [from, to];
}

interface Piece {
  readonly number: string;
  readonly percent: boolean;
  readonly money: boolean;
  readonly word: string;
}

function split(piece: string): Piece {
  const [, before = '', number = piece, after = ''] =
    /^(€|eur(?:o)?\.?)? ?([-+]? ?\d[\d., ']*)(.*)$/u.exec(piece.trim()) ?? [];
  const tail = after.trim().replace(/^-{1,2}(?=$| )/u, '');
  return {
    // `1.200,-`: the comma belongs to the dash.
    number: number.trim().replace(/[.,]$/u, after.startsWith('-') ? '' : '$&'),
    percent: /^(?:%|procent|percent|per cent)$/u.test(tail),
    money: before !== '' || /^(?:€|eur|euro)$/u.test(tail),
    word: tail,
  };
}

function counted({ percent, money, word }: Piece, unit: Unit): Refused | undefined {
  if (percent)
    return unit.notation === 'percent'
      ? undefined
      : refused('percent-in-other-unit', { unit: unit.other });
  if (money)
    return unit.notation === 'currency' && unit.currency === 'EUR'
      ? undefined
      : refused('money-in-other-unit', { unit: unit.other });
  if (word === '') return undefined;
  const own = languages.flatMap((language) => [unit.one[language], unit.other[language]]);
  return own.some((each) => each !== undefined && folded(each) === word)
    ? undefined
    : refused('unit-unexpected', { found: word, unit: unit.other });
}
