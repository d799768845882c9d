import type { Stretch } from './stretch.ts';

/** A word without capitals and accents, and where it stands in its text. */
export interface FoldedWord extends Stretch {
  readonly word: string;
}

// Letters that Unicode does not take apart into a letter and a mark.
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

const ASCII = /^[ -~]*$/u;

/** Jan DE Vriès → jan, de, vries. */
export function folded(text: string): string {
  // Nearly every word; the rest of the work is many times slower.
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[øłđðþæœßı]/gu, (letter) => PLAIN[letter] ?? letter);
}

// In an address an accented letter is written as bytes: %C3%A9.
const WORD = /(?:[\p{L}\p{M}]|%(?:[2-7][\da-f]|[c-f][\da-f](?:%[89ab][\da-f])+))+/giu;

/**
 * The words of a text in their order: runs of letters. Everything else stands between words, so
 * that hyphens in a slug part them as spaces do.
 */
export function foldedWords(text: string): FoldedWord[] {
  return [...text.matchAll(WORD)].flatMap(({ index, 0: run }) => {
    if (!run.includes('%')) return [{ word: folded(run), start: index, end: index + run.length }];
    // What is not a letter once it is decoded, as %20, parts words; each then stands where the run does.
    return (decoded(run).match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => ({
      word: folded(word),
      start: index,
      end: index + run.length,
    }));
  });
}

function decoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
