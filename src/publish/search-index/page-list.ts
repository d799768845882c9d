import { decode, encode } from 'cborg';

/** A page by its name, with the number of words on it. */
export type ListedPage = readonly [name: string, words: number];

/** The first and last words of a file of words, or as much of them as tells, and its name. */
export type WordRange = readonly [from: string, to: string, name: string];

/** What the search in the browser reads first of a language. */
export interface PageList {
  /** That of Pagefind. */
  readonly version: string;
  readonly pages: readonly ListedPage[];
  readonly words: readonly WordRange[];
  /** The fields that pages have, such as their title. */
  readonly fields: readonly string[];
}

/**
 * The list as Pagefind 1.5 writes it. The site gives it nothing to filter or to order by.
 * @throws Error when it has another form
 */
export function pageListIn(content: Uint8Array): PageList {
  const list = decode(content) as unknown[];
  const [version, pages, words, filters, sorts, fields] = list;
  const isKnown =
    list.length === 6 &&
    typeof version === 'string' &&
    [pages, words, fields].every(Array.isArray) &&
    [filters, sorts].every((each) => Array.isArray(each) && each.length === 0);
  if (!isKnown) throw new Error('The search index lists its pages in an unknown form.');
  return { version, pages, words, fields } as PageList;
}

/** What `pageListIn` reads. */
export const contentOfPageList = ({ version, pages, words, fields }: PageList): Uint8Array =>
  encode([version, pages, words, [], [], fields]);
