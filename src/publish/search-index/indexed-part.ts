import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Language } from '../../schema/text.ts';
import type { OtherNames } from '../../site/search/other-names.ts';
import { indexedHtml } from './indexed-html.ts';

/** What the search index of a language needs to know of the site beside its pages. */
export interface IndexFacts {
  readonly lang: Language;
  /** The other names of what pages are about, by address. */
  readonly otherNames: ReadonlyMap<string, readonly OtherNames[]>;
  /** The words that a Dutch compound must be found by as well. */
  readonly searchWords: ReadonlyMap<string, readonly string[]>;
}

/** An index of some pages of a language, as Pagefind writes it. */
export interface WrittenPart {
  readonly folder: string;
  /** Addresses of its pages, in the order in which they were added, which is that of their list. */
  readonly addresses: readonly string[];
}

/** Ready-made search boxes that come with Pagefind; the site has its own. */
const READY_MADE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

/** An index of some pages of a language in the making, in a process of Pagefind's own. */
export class IndexedPart {
  readonly #index: PagefindIndex;
  readonly #facts: IndexFacts;
  readonly #addresses: string[] = [];

  private constructor(index: PagefindIndex, facts: IndexFacts) {
    this.#index = index;
    this.#facts = facts;
  }

  /** @throws Error when Pagefind reports one; so do all others here */
  static async start(facts: IndexFacts): Promise<IndexedPart> {
    const { index, errors } = await createIndex({});
    failOn(errors);
    if (index === undefined) throw new Error('Pagefind gave no index.');
    return new IndexedPart(index, facts);
  }

  /**
   * Adds a page. The same pages in the same order give the same bytes.
   * @param own the element `main` of the page, without its closing tag
   */
  async add(address: string, own: string): Promise<void> {
    const { lang, otherNames, searchWords } = this.#facts;
    const content = indexedHtml(own, lang, otherNames.get(address) ?? [], searchWords);
    failOn((await this.#index.addHTMLFile({ url: address, content })).errors);
    this.#addresses.push(address);
  }

  /** Writes the files of the index, which is over then, into a folder. */
  async write(folder: string): Promise<WrittenPart> {
    // Not Pagefind's own writeFiles: it answers before its files are whole.
    const { files, errors } = await this.#index.getFiles();
    failOn(errors);
    await close();
    for (const { path, content } of files.filter((file) => !READY_MADE.test(file.path))) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, content);
    }
    return { folder, addresses: this.#addresses };
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
