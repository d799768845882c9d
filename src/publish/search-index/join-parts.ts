import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../schema/text.ts';
import { ENTRY_FILE, entryOfJoined, type IndexEntry } from './entry-file.ts';
import type { WrittenPart } from './indexed-part.ts';
import { inByteOrder } from './byte-order.ts';
import { joinWords } from './join-words.ts';
import {
  contentOfPageList,
  type ListedPage,
  type PageList,
  pageListIn,
  type WordRange,
} from './page-list.ts';
import { pageNames } from './page-names.ts';
import { contentOf, pagefindFile } from './pagefind-file.ts';
import { wordFiles } from './word-files.ts';
import { type Word, wordsIn } from './word-list.ts';

/** Where in the folder of a site the search index stands. */
export const INDEX_FOLDER = 'pagefind';

/** What is left to say of the index of a language when its files are written. */
export interface WrittenIndex {
  /** The number of pages that it holds. */
  readonly pages: number;
  /** Its entry, which is not written: a site has one of all languages. */
  readonly entry: IndexEntry;
}

/** The list of pages of a language, and the name of it that the entry tells. */
const LIST_FILE = /^pagefind\.(?<name>.+)\.pf_meta$/u;
const listFile = (name: string) => `pagefind.${name}.pf_meta`;

/** The search in the browser, which comes with every part. */
const PROGRAM = /^(?:pagefind.*\.js|wasm\..*)$/u;

const LIST_DIGITS = 10;

/**
 * Writes the parts of the index of a language as one into the folder of a site. Pagefind takes 190 kB
 * of memory for every page of an index, so gigabytes for that of a large site; its parts, joined, are
 * the same index.
 * @param parts in the order of their pages; their page files are moved out of them
 * @param cases addresses of the pages of cases, in the order of the search data
 * @throws Error when the index lacks the page of a case, or its files are not as Pagefind writes them
 */
export function joinParts(
  parts: readonly WrittenPart[],
  lang: Language,
  cases: readonly string[],
  site: string,
): WrittenIndex {
  const folder = join(site, INDEX_FOLDER);
  for (const name of ['fragment', 'index']) mkdirSync(join(folder, name), { recursive: true });
  const listed = parts.flatMap(withList);
  const [first] = listed;
  if (first === undefined) throw new Error(`The search index holds no page in ${lang}.`);
  for (const name of readdirSync(first.folder).filter((each) => PROGRAM.test(each)))
    cpSync(join(first.folder, name), join(folder, name));

  const pages = movePages(listed, lang, cases, folder);
  const fields = [...new Set(listed.flatMap(({ list }) => list.fields))].toSorted(inByteOrder);
  const words = writeWords(listed, fields, lang, folder);
  const list = contentOfPageList({ version: first.list.version, pages, words, fields });
  const digest = createHash('sha256').update(list).digest('hex').slice(0, LIST_DIGITS);
  const hash = `${lang}_${digest}`;
  writeFileSync(join(folder, listFile(hash)), pagefindFile(list));
  const entry = JSON.parse(readFileSync(join(first.folder, ENTRY_FILE), 'utf8')) as IndexEntry;
  return {
    pages: pages.length,
    entry: entryOfJoined(entry, lang, { hash, page_count: pages.length }),
  };
}

/** A part with its list of pages. */
interface ListedPart extends WrittenPart {
  readonly list: PageList;
}

/** Nothing for a part none of whose pages is searched. */
function withList(part: WrittenPart): ListedPart[] {
  const file = readdirSync(part.folder).find((name) => LIST_FILE.test(name));
  if (file === undefined) return [];
  const list = pageListIn(contentIn(part, file));
  if (list.pages.length !== part.addresses.length)
    throw new Error('The search index lists other pages than it was given.');
  return [{ ...part, list }];
}

const contentIn = ({ folder }: WrittenPart, path: string): Buffer =>
  contentOf(path, readFileSync(join(folder, path)));

/** Every page of an index is a file of its own; its name is what Pagefind calls the page. */
const fragmentFile = (page: string) => `fragment/${page}.pf_fragment`;

/** Gives all pages their names in the index of all. */
function movePages(
  parts: readonly ListedPart[],
  lang: Language,
  cases: readonly string[],
  folder: string,
): ListedPage[] {
  const pages = parts.flatMap((part) =>
    part.list.pages.map(([name, words], place) => ({
      name,
      words,
      address: part.addresses[place] ?? '',
      file: join(part.folder, fragmentFile(name)),
    })),
  );
  const names = pageNames(pages, lang, cases);
  return pages.map(({ file, words }, place) => {
    const name = names[place] ?? '';
    renameSync(file, join(folder, fragmentFile(name)));
    return [name, words];
  });
}

function writeWords(
  parts: readonly ListedPart[],
  fields: readonly string[],
  lang: Language,
  folder: string,
): WordRange[] {
  const words = joinWords(
    parts.map((part) => ({
      pages: part.list.pages.length,
      fields: part.list.fields,
      words: wordsOf(part),
    })),
    fields,
  );
  const ranges: WordRange[] = [];
  for (const { range, content } of wordFiles(words, lang)) {
    writeFileSync(join(folder, wordFile(range[2])), pagefindFile(content));
    ranges.push(range);
  }
  return ranges;
}

const wordFile = (name: string) => `index/${name}.pf_index`;

/** The words of a part, a file at a time. */
function* wordsOf(part: ListedPart): Generator<Word> {
  for (const [, , name] of part.list.words) yield* wordsIn(contentIn(part, wordFile(name)));
}
