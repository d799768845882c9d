import { type FoldedWord, foldedWords } from './folded-words.ts';
import type { Finder, Stretch } from './stretch.ts';

/**
 * A finder of the names on a list: every word of the name, one after the other, without regard to
 * capitals and accents, with a space, a hyphen or %20 between them.
 * @param names one name each; a name without letters is passed over
 */
export function listedNamesIn(names: readonly string[]): Finder {
  const byFirstWord = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const [first, ...rest] = foldedWords(name).map(({ word }) => word);
    if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), rest]);
  }
  if (byFirstWord.size === 0) return () => [];
  return (text) => {
    const words = foldedWords(text);
    return words.flatMap(({ word, start }, at): Stretch[] => {
      const found = byFirstWord
        .get(word)
        ?.find((rest) => rest.every((next, step) => follows(text, words, at + step + 1, next)));
      return found === undefined ? [] : [{ start, end: words[at + found.length]?.end ?? start }];
    });
  };
}

// A hyphen, a space, a point behind an initial, a line end with the indent of the next line.
const BETWEEN = /^[^\p{N}]{0,20}$/u;

function follows(text: string, words: readonly FoldedWord[], at: number, next: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    word?.word === next &&
    BETWEEN.test(text.slice(before?.end, Math.max(word.start, before?.end ?? 0)))
  );
}
