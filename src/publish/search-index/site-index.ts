import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../schema/text.ts';
import { addressOfPage } from '../../site/address-of-page.ts';
import type { SiteModel } from '../../site/model.ts';
import { addressesIn } from '../../site/routes.ts';
import { otherNamesOfPages } from '../../site/search/other-names.ts';
import { singleCases } from '../../site/single-cases.ts';
import { ENTRY_FILE, entryOfAll } from './entry-file.ts';
import { IndexThread } from './index-thread.ts';
import type { IndexFacts } from './search-index.ts';
import { INDEX_FOLDER } from './write-language-index.ts';

/** The search index of a site in the making: one for each language, which is whole as soon as its pages are. */
export class SiteIndex {
  readonly #folder: string;
  readonly #model: SiteModel;
  readonly #threads = new Map<Language, IndexThread>();
  readonly #places = new Map<string, number>();

  /** @param folder of the site, into which the index is written */
  constructor(folder: string, model: SiteModel) {
    this.#folder = folder;
    this.#model = model;
  }

  /** Says which pages will come, by address and in the order in which the index takes them. */
  expect(addresses: Iterable<string>): void {
    const byLanguage = Map.groupBy(new Set(addresses), languageOf);
    for (const [lang, pages] of byLanguage) {
      for (const [place, address] of pages.entries()) this.#places.set(address, place);
      const facts = indexFacts(this.#model, lang);
      const task = { facts, pages: pages.length, folder: this.#folder };
      this.#threads.set(lang, new IndexThread(task));
    }
  }

  /**
   * Adds a page.
   * @returns when it and all before it are in the index
   * @throws Error for a page that was not expected, or when the index cannot be made
   */
  async add(address: string, html: string): Promise<void> {
    const place = this.#places.get(address);
    const thread = this.#threads.get(languageOf(address));
    if (place === undefined || thread === undefined)
      throw new Error(`The search index does not expect ${address}.`);
    const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
    // Pagefind would leave the others out as well, but only after it has read all of them.
    const own = main.includes('data-pagefind-body') ? main : undefined;
    await thread.add({ place, address, own });
  }

  /**
   * Ends the index when all pages were added.
   * @returns the number of pages that it holds
   */
  async finish(): Promise<number> {
    const parts = await Promise.all([...this.#threads.values()].map(({ written }) => written));
    const entry = entryOfAll(parts.map((part) => part.entry));
    writeFileSync(join(this.#folder, INDEX_FOLDER, ENTRY_FILE), entry);
    return parts.reduce((total, { pages }) => total + pages, 0);
  }

  /** Ends what is still going on. */
  async stop(): Promise<void> {
    await Promise.all([...this.#threads.values()].map((thread) => thread.stop()));
  }
}

const indexFacts = (model: SiteModel, lang: Language): IndexFacts => ({
  lang,
  otherNames: otherNamesOfPages(model, lang),
  searchWords: model.searchWords,
  cases: singleCases(model).map(({ id }) => addressesIn(lang)('case', { case: id })),
});

/** The last that fits: English stands below the root of the site, which is Dutch. */
const languageOf = (address: string): Language =>
  languages.findLast((lang) =>
    address.startsWith(addressOfPage({ route: 'home', parameters: {} }, lang)),
  ) ?? languages[0];
