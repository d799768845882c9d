import { searchEntry } from '../search-entry.ts';
import { searchExcerpt } from '../search-excerpt.ts';
import type { CaseIndex } from './case-index.ts';

const SHOWN_PER_STEP = 20;

/** Where the list, the button for more and the note on what is left stand on the page. */
export interface ResultPlaces {
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  readonly note: HTMLParagraphElement;
}

/** The cases that were found, the first of them at once and more when a reader asks. */
export class ResultList {
  readonly #places: ResultPlaces;
  readonly #index: CaseIndex;
  readonly #noteText: (shown: number, count: number) => string;
  #query = '';
  #ordered: readonly number[] = [];
  #shown = 0;
  /** Counts what was asked, so that items which come late are not put into a later list. */
  #turn = 0;

  constructor(
    places: ResultPlaces,
    index: CaseIndex,
    noteText: (shown: number, count: number) => string,
  ) {
    this.#places = places;
    this.#index = index;
    this.#noteText = noteText;
    places.more.addEventListener('click', () => void this.#showMore());
  }

  /**
   * Shows the first of the cases at these places in the search data, in this order.
   * @param query the words that they were found by, to show where they stand; none without words
   * @returns whether they are shown: not when they were dropped meanwhile
   */
  async show(query: string, ordered: readonly number[]): Promise<boolean> {
    this.drop();
    const turn = this.#turn;
    [this.#query, this.#ordered, this.#shown] = [query, ordered, 0];
    const first = await this.#next();
    if (turn !== this.#turn) return false;
    this.#places.list.replaceChildren(...first);
    this.#showRest();
    return true;
  }

  /** Something else was asked: what is still to come is not shown. */
  drop(): void {
    this.#turn += 1;
  }

  async #showMore(): Promise<void> {
    const turn = this.#turn;
    const more = await this.#next();
    if (turn !== this.#turn) return;
    this.#places.list.append(...more);
    this.#showRest();
    more[0]?.querySelector('a')?.focus();
  }

  /** The next cases, as items of the list. */
  async #next(): Promise<HTMLLIElement[]> {
    const query = this.#query;
    const places = this.#ordered.slice(this.#shown, this.#shown + SHOWN_PER_STEP);
    this.#shown += places.length;
    if (query === '') {
      const rows = await this.#index.rows(places);
      return rows.map(([id, title, fact]) =>
        searchEntry({ url: `${location.pathname}${id}/`, title, fact, excerpt: '' }),
      );
    }
    const found = await this.#index.entries(query, places);
    return found.map(({ url, excerpt, content, meta }) =>
      searchEntry({
        url,
        title: meta['title'] ?? url,
        fact: meta['fact'] ?? '',
        excerpt: searchExcerpt(query, { excerpt, content }),
      }),
    );
  }

  /** Says how much of what was found stands here, also on paper. */
  #showRest(): void {
    const { more, note } = this.#places;
    const isAll = this.#shown >= this.#ordered.length;
    more.hidden = isAll;
    note.hidden = isAll;
    note.textContent = this.#noteText(this.#shown, this.#ordered.length);
  }
}
