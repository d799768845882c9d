import { SEARCH_WORDS_MARK } from '../site/search/search-words-mark.ts';
import { wordsOf } from './search-match.ts';

/** Words of an excerpt: as many as Pagefind takes. */
const LENGTH = 30;
/** So many of them before the first hit. */
const BEFORE = 8;

/** Letters of the shortest word that is looked for within others. */
const SHORTEST_PART = 4;

/** What an excerpt is made of. */
interface FoundText {
  /** Escaped text with `<mark>` around the hits, as Pagefind gives it. */
  readonly excerpt: string;
  /** All text of the page, and after it what the index added. */
  readonly content: string;
}

/**
 * The words around what was asked for, escaped and with `<mark>` around the hits. Where Pagefind
 * found words that the index added, the compounds in the text are shown that hold them, else the
 * other name that was found.
 */
export function searchExcerpt(query: string, { excerpt, content }: FoundText): string {
  if (!excerpt.includes(SEARCH_WORDS_MARK)) return excerpt;
  const [text = '', ...added] = content.split(SEARCH_WORDS_MARK);
  const asked = wordsOf(query);
  const words = text.trim().split(/\s+/u);
  const isHit = (word: string) =>
    wordsOf(word).some((part) => asked.some((one) => isIn(one, part)));
  const first = words.findIndex(isHit);
  if (first === -1) {
    const phrase = added.find((one) => one.split(/\s+/u).some(isHit)) ?? '';
    return marked(phrase.trim().split(/\s+/u), isHit);
  }
  const start = Math.max(0, Math.min(first - BEFORE, words.length - LENGTH));
  return marked(words.slice(start, start + LENGTH), isHit);
}

/** A short word is one by itself; a longer one may be a part of a compound. */
function isIn(asked: string, word: string): boolean {
  return asked.length < SHORTEST_PART ? word === asked : word.includes(asked);
}

function marked(words: readonly string[], isHit: (word: string) => boolean): string {
  return words
    .map((word) => (isHit(word) ? `<mark>${escaped(word)}</mark>` : escaped(word)))
    .join(' ');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
