import { made } from './made.ts';
import { searchEntry } from './search-entry.ts';
import { searchExcerpt } from './search-excerpt.ts';
import { groupByKind } from './search-groups.ts';
import { engineQuery, quotableQuery, sharesWord } from './search-match.ts';

/** What the search page says, in its own language; `{query}` and `{count}` are filled in. */
interface Messages {
  readonly none: string;
  readonly one: string;
  readonly many: string;
  /** Something was found, but nothing that looks like the query. */
  readonly unlike: string;
  readonly failed: string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly Result[] }>;
}

interface Result {
  data(): Promise<Found>;
}

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

const RESULTS_PER_STEP = 20;

/** Searches the index that was built with the site, and keeps the query in the address. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #query = '';
  #results: readonly Result[] = [];
  #found: readonly Found[] = [];
  /** Counts the searches, so that an answer that comes late does not overwrite a later one. */
  #turn = 0;

  connectedCallback(): void {
    const input = this.#find('input', HTMLInputElement);
    this.#find('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      const query = input.value.trim();
      const address = query === '' ? location.pathname : `?q=${encodeURIComponent(query)}`;
      history.pushState(null, '', address);
      void this.#search(query);
    });
    this.#find('.more', HTMLButtonElement).addEventListener('click', () => {
      void this.#showMore(this.#turn);
    });
    addEventListener('popstate', () => {
      this.#readAddress(input);
    });
    this.#readAddress(input);
  }

  get #messages(): Messages {
    return JSON.parse(this.dataset['messages'] ?? '{}') as Messages;
  }

  #readAddress(input: HTMLInputElement): void {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#search(input.value.trim());
  }

  async #search(query: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const { results, message } = await this.#ask(query);
    if (turn !== this.#turn) return;
    this.#query = query;
    this.#results = results;
    this.#found = [];
    this.#find('.results', HTMLElement).replaceChildren();
    this.#find('[role=status]', HTMLElement).textContent = message;
    await this.#showMore(turn);
    const isUnlike = this.#found.every(
      ({ content, meta }) => !sharesWord(query, `${meta['title'] ?? ''} ${content}`),
    );
    if (turn !== this.#turn || this.#found.length === 0 || !isUnlike) return;
    const { unlike } = this.#messages;
    this.#find('[role=status]', HTMLElement).textContent = unlike.replace('{query}', () =>
      quotableQuery(query),
    );
  }

  async #ask(query: string): Promise<{ results: readonly Result[]; message: string }> {
    if (query === '') return { results: [], message: '' };
    const { none, one, many, failed } = this.#messages;
    try {
      const { results } = await (await this.#load()).search(engineQuery(query));
      const message = results.length === 0 ? none : results.length === 1 ? one : many;
      return {
        results,
        message: message
          .replace('{count}', String(results.length))
          .replace('{query}', () => quotableQuery(query)),
      };
    } catch {
      return { results: [], message: failed };
    }
  }

  async #load(): Promise<Pagefind> {
    const address = new URL(`${this.dataset['root'] ?? '/'}pagefind/pagefind.js`, location.href)
      .href;
    this.#pagefind ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
    return this.#pagefind;
  }

  async #showMore(turn: number): Promise<void> {
    const shown = this.#found.length;
    const next = this.#results.slice(shown, shown + RESULTS_PER_STEP);
    const found = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    this.#found = [...this.#found, ...found];
    this.#find('.more', HTMLButtonElement).hidden = this.#found.length >= this.#results.length;
    const groups = groupByKind(this.#found, ({ meta }) => meta['kind'] ?? 'page');
    this.#find('.results', HTMLElement).replaceChildren(
      ...groups.map(({ kind, entries }) =>
        this.#group(this.#messages.kinds[kind] ?? kind, entries),
      ),
    );
  }

  #group(title: string, entries: readonly Found[]): HTMLElement {
    const heading = made('h2', title);
    const list = made('ol');
    list.append(
      ...entries.map(({ url, excerpt, content, meta }) =>
        searchEntry({
          url,
          title: meta['title'] ?? url,
          fact: meta['fact'] ?? '',
          excerpt: searchExcerpt(this.#query, { excerpt, content }),
        }),
      ),
    );
    const group = made('section');
    group.append(heading, list);
    return group;
  }

  #find<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`The search page lacks ${selector}.`);
    return element;
  }
}

customElements.define('site-search', SiteSearch);
