import { closest } from '../schema/closest.ts';
import { mendedDecimalComma } from './decimal-comma.ts';
import type { JsonMistake } from './json-syntax.ts';
import { shownText } from './shown.ts';

/** The run of characters around `offset` that JSON gives no meaning, or the one character there. */
export function wordAt(
  text: string,
  offset: number,
): { readonly start: number; readonly word: string } {
  let start = offset;
  let end = offset;
  while (start > 0 && isWordCharacter(text[start - 1])) start -= 1;
  while (isWordCharacter(text[end])) end += 1;
  return start === end
    ? { start, word: text.charAt(offset) }
    : { start, word: text.slice(start, end) };
}

/** What is wrong with a word that stands where JSON wants a value or a key: `kpi`, `01`, `‘x’`. */
export function wordMistake(text: string, offset: number): JsonMistake {
  const { start, word } = wordAt(text, offset);
  const found = shownText(word);
  const quoted = /^['‘’‚`“”„«](.*?)(['‘’`“”»]?)$/su.exec(word);
  if (quoted !== null) {
    const mended = quoted[2] === '' || word.length < 2 ? undefined : JSON.stringify(quoted[1]);
    return {
      offset: start,
      values: { expected: 'straight-quotes', found, mended: mended && shownText(mended) },
    };
  }
  if (/^[\t ]*:/.test(text.slice(start + word.length, start + word.length + 20))) {
    return {
      offset: start,
      values: { expected: 'key', found, mended: shownText(JSON.stringify(word)) },
    };
  }
  const number = mendedNumber(word);
  if (number !== undefined)
    return { offset: start, values: { expected: 'number', found, mended: number } };
  const mended = /[\p{L}\d]/u.test(word) ? shownText(mendedWord(word)) : undefined;
  return { offset: start, values: { expected: 'value', found, mended } };
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && !/[\s,:{}[\]"/]/.test(character);
}

/** `01` → `1`, `+5` → `5`, `.5` → `0.5`, `5.` → `5`, `48%` → `48`, `1.234.567` → `1234567`. */
function mendedNumber(word: string): string | undefined {
  const bare = word.replace(/%$/, '').replace(/^\+/, '');
  if (/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(bare)) return bare.replaceAll('.', '');
  const parts = /^(-?)0*(\d*)(?:\.(\d*))?$/.exec(bare);
  if (parts === null || !/\d/.test(bare)) return mendedDecimalComma(bare);
  const [, sign = '', whole = '', decimals = ''] = parts;
  return `${sign}${whole === '' ? '0' : whole}${decimals === '' ? '' : `.${decimals}`}`;
}

const WORD_MEANT: { readonly [word: string]: string } = {
  waar: 'true',
  ja: 'true',
  yes: 'true',
  onwaar: 'false',
  nee: 'false',
  no: 'false',
  none: 'null',
  nil: 'null',
  nan: 'null',
  undefined: 'null',
  geen: 'null',
  niets: 'null',
};

function mendedWord(word: string): string {
  const lower = word.toLowerCase();
  if (Object.hasOwn(WORD_MEANT, lower)) return WORD_MEANT[lower] ?? '';
  return closest(lower, ['true', 'false', 'null']) ?? JSON.stringify(word);
}
