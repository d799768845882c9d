import { inByteOrder } from './byte-order.ts';
import type { Posting, Variant, Word } from './word-list.ts';

/** The words of a part of the pages of an index. */
export interface WordsOfPart {
  /** The number of pages of the part. */
  readonly pages: number;
  /** The fields that its pages have. */
  readonly fields: readonly string[];
  /** In the order of their bytes. */
  readonly words: Iterable<Word>;
}

/**
 * The words of all parts as those of one index, in which the pages of a part follow on those of the
 * one before. The same pages give the same words, however they were divided.
 * @param fields those of all parts
 */
export function* joinWords(
  parts: readonly WordsOfPart[],
  fields: readonly string[],
): Generator<Word> {
  let readers = readersOf(parts, fields);
  for (;;) {
    const word = firstOf(readers.map(({ word: [each] }) => each));
    if (word === undefined) return;
    const holders = readers.filter((reader) => reader.word[0] === word);
    yield [word, postingsOf(holders, ({ word: [, postings] }) => postings), variantsOf(holders)];
    readers = readers.flatMap((reader) => (reader.word[0] === word ? furtherOn(reader) : [reader]));
  }
}

/** A part whose words are being joined, at one of them. */
interface Reader {
  readonly words: Iterator<Word, undefined>;
  readonly word: Word;
  /** The number of pages in the parts before it. */
  readonly pagesBefore: number;
  /** What marks a field in the index of all, by what marks it in that of the part. */
  readonly fieldMarks: ReadonlyMap<number, number>;
}

function readersOf(parts: readonly WordsOfPart[], fields: readonly string[]): Reader[] {
  let pagesBefore = 0;
  return parts.flatMap((part) => {
    const words = part.words[Symbol.iterator]() as Iterator<Word, undefined>;
    const fieldMarks = new Map(
      part.fields.map((field, place) => [markOf(place), markOf(fields.indexOf(field))]),
    );
    const reader = furtherOn({ words, pagesBefore, fieldMarks });
    pagesBefore += part.pages;
    return reader;
  });
}

/** Among places in fields, a negative number tells the field of those after it. */
const markOf = (place: number): number => -place - 1;

/** The same at its next word; nothing where there is none. */
function furtherOn(reader: Omit<Reader, 'word'>): Reader[] {
  const word = reader.words.next().value;
  return word === undefined ? [] : [{ ...reader, word }];
}

const firstOf = (words: readonly string[]): string | undefined => words.toSorted(inByteOrder)[0];

function variantsOf(holders: readonly Reader[]): Variant[] {
  const forms = new Set(holders.flatMap(({ word }) => word[2].map(([form]) => form)));
  return [...forms]
    .toSorted(inByteOrder)
    .map((form) => [form, postingsOf(holders, ({ word }) => postingsOfForm(word, form))]);
}

const postingsOfForm = ([, , variants]: Word, form: string): readonly Posting[] =>
  variants.find(([known]) => known === form)?.[1] ?? [];

/** A page is told from the one before it, so that only the first of a part is told anew. */
function postingsOf(
  holders: readonly Reader[],
  postingsIn: (holder: Reader) => readonly Posting[],
): Posting[] {
  let last = 0;
  return holders.flatMap((holder) => {
    let page = holder.pagesBefore;
    return postingsIn(holder).map(([pagesFurther, places, inFields]): Posting => {
      page += pagesFurther;
      const further = page - last;
      last = page;
      return [further, places, inFields.map((place) => holder.fieldMarks.get(place) ?? place)];
    });
  });
}
