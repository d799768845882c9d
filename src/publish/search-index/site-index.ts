import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../schema/text.ts';
import { addressOfPage } from '../../site/address-of-page.ts';
import { embedPages } from '../../site/embed/embed-pages.ts';
import type { SiteModel } from '../../site/model.ts';
import { addressesIn } from '../../site/routes.ts';
import { otherNamesOfPages } from '../../site/search/other-names.ts';
import { singleCases } from '../../site/single-cases.ts';
import { ENTRY_FILE, entryOfAll } from './entry-file.ts';
import { INDEX_FOLDER } from './join-parts.ts';
import { LanguageIndex } from './language-index.ts';

/** Where the search index of a site is made. */
interface Places {
  /** The folder of the site, into which the index is written. */
  readonly site: string;
  /** A folder beside it for what is not finished. */
  readonly workplace: string;
}

/** The search index of a site in the making: one for each language, which is whole soon after its last page. */
export class SiteIndex {
  readonly #places: Places;
  readonly #model: SiteModel;
  /** Addresses of the pages that nobody searches: they are made last, and the index need not wait for them. */
  readonly #frames: ReadonlySet<string>;
  readonly #ofLanguage = new Map<Language, LanguageIndex>();

  constructor(places: Places, model: SiteModel) {
    this.#places = places;
    this.#model = model;
    this.#frames = new Set(
      languages.flatMap((lang) => embedPages(model).map((page) => addressOfPage(page, lang))),
    );
  }

  /** Says which pages will come, by address and in the order in which the index takes them. */
  expect(addresses: Iterable<string>): void {
    const searched = new Set(addresses).difference(this.#frames);
    for (const [lang, pages] of Map.groupBy(searched, languageOf)) {
      const task = { ...this.#places, ...languageTask(this.#model, lang), addresses: pages };
      this.#ofLanguage.set(lang, new LanguageIndex(task));
    }
  }

  /**
   * Adds a page.
   * @param html in UTF-8, as Astro makes it: as text it would be copied four times
   * @returns when it may be forgotten
   * @throws Error for a page that was not expected, or when the index cannot be made
   */
  async add(address: string, html: Uint8Array): Promise<void> {
    if (this.#frames.has(address)) return;
    const index = this.#ofLanguage.get(languageOf(address));
    if (index === undefined) throw new Error(`The search index does not expect ${address}.`);
    const page = Buffer.from(html.buffer, html.byteOffset, html.byteLength);
    const main = page.subarray(page.indexOf('<main'), page.lastIndexOf('</main>'));
    // Pagefind would leave the others out as well, but only after it has read all of them.
    await index.add(address, main.includes('data-pagefind-body') ? main : undefined);
  }

  /**
   * Ends the index when all pages were added.
   * @returns the number of pages that it holds
   */
  async finish(): Promise<number> {
    const indexes = await Promise.all(
      [...this.#ofLanguage.values()].map((index) => index.finish()),
    );
    const entry = JSON.stringify(entryOfAll(indexes.map((index) => index.entry)));
    writeFileSync(join(this.#places.site, INDEX_FOLDER, ENTRY_FILE), entry);
    return indexes.reduce((total, { pages }) => total + pages, 0);
  }

  /** Ends what is still going on. */
  async stop(): Promise<void> {
    await Promise.all([...this.#ofLanguage.values()].map((index) => index.stop()));
  }
}

const languageTask = (model: SiteModel, lang: Language) => ({
  facts: {
    lang,
    otherNames: otherNamesOfPages(model, lang),
    searchWords: model.searchWords,
  },
  cases: singleCases(model).map(({ id }) => addressesIn(lang)('case', { case: id })),
});

/** The last that fits: English stands below the root of the site, which is Dutch. */
const languageOf = (address: string): Language =>
  languages.findLast((lang) =>
    address.startsWith(addressOfPage({ route: 'home', parameters: {} }, lang)),
  ) ?? languages[0];
