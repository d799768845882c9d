import { encode, Tokenizer, tokensToObject } from 'cborg';

/**
 * Where a word stands on a page: how many pages after the one before, its places in the text, and
 * those in fields as the title. A negative number is no place: it tells the weight, or the field, of
 * the places after it.
 */
export type Posting = readonly [
  pagesFurther: number,
  places: readonly number[],
  inFields: readonly number[],
];

/** The places of a form of a word that has accents which the word lacks. */
export type Variant = readonly [form: string, postings: readonly Posting[]];

/** A word with the pages on which it stands, as Pagefind 1.5 keeps it. */
export type Word = readonly [
  word: string,
  postings: readonly Posting[],
  variants: readonly Variant[],
];

/** The words of a file of the index, in the order of their bytes; they are read one at a time. */
export function* wordsIn(content: Uint8Array): Generator<Word> {
  const tokens = new Tokenizer(content);
  // A list that holds nothing but the list of words.
  tokens.next();
  const count = tokens.next().value as number;
  for (let word = 0; word < count; word += 1) yield tokensToObject(tokens, {}) as Word;
}

/** What `wordsIn` reads. */
export const wordListOf = (words: readonly Word[]): Uint8Array => encode([words]);
