import { engineQuery } from '../search-match.ts';
import type { FacetId } from '../../site/facets/facet-words.ts';
import type { CaseSearchData } from '../../site/search/case-search-data.ts';
import type { LargeFacet } from '../../site/search/large-facet.ts';
import { placeOfCasePage } from '../../site/search/page-name.ts';
import {
  largeFacetFile,
  ROWS_PER_FILE,
  SEARCH_DATA_FILE,
  searchedRowsFile,
  SEARCHED_IDS_FILE,
} from '../../site/search/search-addresses.ts';
import type { SearchedRow } from '../../site/search/searched-rows.ts';
import type { Language } from '../../schema/text.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly Hit[] }>;
}

interface Hit {
  readonly id: string;
  data(): Promise<Found>;
}

/** What Pagefind knows of a page. */
export interface Found {
  readonly url: string;
  /** The words around the hits, with `<mark>` around these. */
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Everything the search page fetches, each file when it is first needed and then kept. A file that
 * could not be fetched is tried again the next time.
 */
export class CaseIndex {
  readonly #lang: Language;
  readonly #root: string;
  readonly #kept = new Map<string, Promise<unknown>>();

  /** @param root address of the front page, where the site stands below a path: `/convenanten/` */
  constructor(lang: Language, root: string) {
    this.#lang = lang;
    this.#root = root;
  }

  data(): Promise<CaseSearchData> {
    return this.#json(SEARCH_DATA_FILE);
  }

  largeFacet(facet: FacetId): Promise<LargeFacet> {
    return this.#json(largeFacetFile(facet, this.#lang));
  }

  ids(): Promise<readonly string[]> {
    return this.#json(SEARCHED_IDS_FILE);
  }

  /** What is shown of cases of which no words were asked: no text index is needed for it. */
  rows(places: readonly number[]): Promise<SearchedRow[]> {
    return Promise.all(
      places.map(async (place) => {
        const part = Math.floor(place / ROWS_PER_FILE);
        const rows = await this.#json<readonly SearchedRow[]>(searchedRowsFile(part, this.#lang));
        const row = rows[place % ROWS_PER_FILE];
        if (row === undefined) throw new Error(`There is no case at place ${String(place)}.`);
        return row;
      }),
    );
  }

  /** Places of the cases that have the words of a query, the best first. */
  async places(query: string): Promise<number[]> {
    return [...(await this.#hits(query)).keys()];
  }

  /** What the text index has on cases that a query found, with the words around the hits. */
  async entries(query: string, places: readonly number[]): Promise<Found[]> {
    const hits = await this.#hits(query);
    return Promise.all(places.flatMap((place) => hits.get(place)?.data() ?? []));
  }

  /** The hits among cases, by their place in the search data. */
  #hits(query: string): Promise<ReadonlyMap<number, Hit>> {
    return this.#keep(`hits of ${query}`, async () => {
      const { search } = await this.#pagefind();
      const { results } = await search(engineQuery(query));
      return new Map(
        results.flatMap((hit): [number, Hit][] => {
          const place = placeOfCasePage(hit.id);
          return place === undefined ? [] : [[place, hit]];
        }),
      );
    });
  }

  #pagefind(): Promise<Pagefind> {
    return this.#keep('pagefind', () => {
      const address = new URL(`${this.#root}pagefind/pagefind.js`, location.href).href;
      return import(/* @vite-ignore */ address) as Promise<Pagefind>;
    });
  }

  /** @param file from the root of the site */
  #json<T>(file: string): Promise<T> {
    const address = this.#root + file.slice(1);
    return this.#keep(address, async () => {
      // Files of one build belong together: what a cache holds is asked after first.
      const response = await fetch(address, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
      return (await response.json()) as T;
    });
  }

  #keep<T>(name: string, fetched: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name) as Promise<T> | undefined;
    if (kept !== undefined) return kept;
    const made = fetched();
    this.#kept.set(name, made);
    made.catch(() => this.#kept.delete(name));
    return made;
  }
}
