import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Language } from '../../schema/text.ts';
import type { OtherNames } from '../../site/search/other-names.ts';
import { withPageNames } from './page-names.ts';
import { indexedHtml } from './indexed-html.ts';

/** What the search index of a language needs to know of the site beside its pages. */
export interface IndexFacts {
  readonly lang: Language;
  /** The other names of what pages are about, by address. */
  readonly otherNames: ReadonlyMap<string, readonly OtherNames[]>;
  /** The words that a Dutch compound must be found by as well. */
  readonly searchWords: ReadonlyMap<string, readonly string[]>;
  /** Addresses of the pages of cases, in the order of the search data. */
  readonly cases: readonly string[];
}

/** Ready-made search boxes that come with Pagefind; the site has its own. */
const READY_MADE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

/** A search index in the making, in a process of Pagefind's own. */
export class SearchIndex {
  readonly #index: PagefindIndex;
  readonly #facts: IndexFacts;

  private constructor(index: PagefindIndex, facts: IndexFacts) {
    this.#index = index;
    this.#facts = facts;
  }

  /** @throws Error when Pagefind reports one; so do all others here */
  static async start(facts: IndexFacts): Promise<SearchIndex> {
    const { index, errors } = await createIndex({});
    failOn(errors);
    if (index === undefined) throw new Error('Pagefind gave no index.');
    return new SearchIndex(index, facts);
  }

  /**
   * Adds a page. The same pages in the same order give the same bytes.
   * @param own the element `main` of the page, without its closing tag
   */
  async add(address: string, own: string): Promise<void> {
    const { lang, otherNames, searchWords } = this.#facts;
    const content = indexedHtml(own, lang, otherNames.get(address) ?? [], searchWords);
    failOn((await this.#index.addHTMLFile({ url: address, content })).errors);
  }

  /** The files of the index, which is over then. */
  async files(): Promise<IndexFile[]> {
    // Not Pagefind's own writeFiles: it answers before its files are whole.
    const { files, errors } = await this.#index.getFiles();
    failOn(errors);
    await close();
    const needed = files.filter(({ path }) => !READY_MADE.test(path));
    return withPageNames(needed, this.#facts.lang, this.#facts.cases);
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
