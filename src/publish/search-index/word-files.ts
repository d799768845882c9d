import { createHash } from 'node:crypto';
import type { Language } from '../../schema/text.ts';
import { inByteOrder } from './byte-order.ts';
import type { WordRange } from './page-list.ts';
import { type Word, wordListOf } from './word-list.ts';

/** So many places, or somewhat more, stand in one file, as in those of Pagefind itself. */
const PLACES = 20_000;

/** A name tells one content from another; nearly always these digits are enough. */
const NAME_DIGITS = 7;

/** A file of the index, and the words for which it is fetched. */
export interface WordFile {
  readonly range: WordRange;
  readonly content: Uint8Array;
}

/** Divides words over files of the size that Pagefind's search in the browser is made for. */
export function* wordFiles(words: Iterable<Word>, lang: Language): Generator<WordFile> {
  const names = new Set<string>();
  let before: FilledFile | undefined;
  for (const file of filledFiles(words)) {
    if (before !== undefined) yield wordFile(before, file, names, lang);
    before = { ...file, from: before === undefined ? file.from : shortest(file.from, before.last) };
  }
  if (before !== undefined) yield wordFile(before, undefined, names, lang);
}

/** The words of a file, the first and last of them, and from where it is fetched. */
interface FilledFile {
  readonly words: readonly Word[];
  readonly first: string;
  readonly last: string;
  readonly from: string;
}

function* filledFiles(words: Iterable<Word>): Generator<FilledFile> {
  let filled: Word[] = [];
  let places = 0;
  for (const word of words) {
    filled.push(word);
    places += placesOf(word);
    if (places < PLACES) continue;
    yield filledFile(filled);
    filled = [];
    places = 0;
  }
  if (filled.length > 0) yield filledFile(filled);
}

function filledFile(words: readonly Word[]): FilledFile {
  const [first = '', last = ''] = [words[0]?.[0], words.at(-1)?.[0]];
  return { words, first, last, from: first };
}

const placesOf = ([, postings]: Word): number =>
  postings.reduce((total, [, places, inFields]) => total + places.length + inFields.length + 1, 0);

function wordFile(
  { words, from, last }: FilledFile,
  next: FilledFile | undefined,
  names: Set<string>,
  lang: Language,
): WordFile {
  const content = wordListOf(words);
  const digest = createHash('sha256').update(content).digest('hex');
  let digits = NAME_DIGITS;
  while (names.has(digest.slice(0, digits))) digits += 1;
  names.add(digest.slice(0, digits));
  const short = next === undefined ? last : shortest(last, next.first);
  // As little as the beginning of the last word may come before the first.
  const to = inByteOrder(short, from) < 0 ? last : short;
  return { range: [from, to, `${lang}_${digest.slice(0, digits)}`], content };
}

/** As much of the beginning of a word as tells it from another. */
function shortest(word: string, other: string): string {
  const [signs, others] = [[...word], [...other]];
  const same = signs.findIndex((sign, place) => sign !== others[place]);
  return same === -1 ? word : signs.slice(0, same + 1).join('');
}
