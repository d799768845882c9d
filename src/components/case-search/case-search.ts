import { localeOf } from '../../i18n/format-date.ts';
import type { CaseSearchWords } from '../../i18n/words/case-search.ts';
import type { Language } from '../../schema/text.ts';
import type { FacetId } from '../../site/facets/facet-words.ts';
import { made } from '../made.ts';
import { saveFile } from '../save-file.ts';
import { quotableQuery } from '../search-match.ts';
import { CaseFinder, type FoundCases } from './case-finder.ts';
import { CaseIndex } from './case-index.ts';
import { FacetPanel } from './facet-panel.ts';
import { ResultList } from './result-list.ts';
import {
  asksForSomething,
  NOTHING_ASKED,
  readState,
  type SearchState,
  type Sort,
  withValue,
  writeState,
} from './search-state.ts';
import { type ButtonMaker, chosenButtons, waysOut } from './state-buttons.ts';
import { selectionCsv, selectionJson } from './selection-file.ts';

/**
 * Searches and divides all cases. The page itself lists them all and works without this; here the
 * lists of facets become boxes to tick, and everything that a reader chooses stands in the address.
 */
class CaseSearch extends HTMLElement {
  #words!: CaseSearchWords;
  #index!: CaseIndex;
  #panels: ReadonlyMap<FacetId, FacetPanel> = new Map();
  #finder!: CaseFinder;
  #results!: ResultList;
  /** Some box shows a count that this script made, and that has to change with the state. */
  #isCounting = false;
  #state = NOTHING_ASKED;
  /** Counts what was asked, so that an answer that comes late does not overwrite a later one. */
  #turn = 0;

  get #lang(): Language {
    return document.documentElement.lang as Language;
  }

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '') as CaseSearchWords;
    this.#index = new CaseIndex(this.#lang, this.dataset['root'] ?? '/');
    this.#finder = new CaseFinder(this.#index);
    const places = {
      list: this.#find('.results', HTMLOListElement),
      more: this.#find('.more', HTMLButtonElement),
      note: this.#find('.shown', HTMLParagraphElement),
    };
    this.#results = new ResultList(places, this.#index, (shown, count) =>
      this.#words.shown
        .replace('{shown}', this.#numberText(shown))
        .replace('{count}', this.#numberText(count)),
    );
    const panels = [...this.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map(
      (details) => new FacetPanel(details, this.#words, (count) => this.#numberText(count)),
    );
    this.#panels = new Map(panels.map((panel) => [panel.facet, panel]));
    for (const panel of panels) if (panel.isEmpty) panel.onOpen(() => void this.#open(panel));
    this.#listen();
    this.#readAddress();
  }

  #listen(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask({ ...this.#state, query: this.#field.value.trim() });
    });
    this.#sort.addEventListener('change', () => {
      this.#ask({ ...this.#state, sort: this.#sort.value as Sort });
    });
    this.#find('.facets', HTMLElement).addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
      this.#ask(withValue(this.#state, target.name as FacetId, target.value, target.checked));
    });
    for (const link of this.querySelectorAll<HTMLAnchorElement>(
      'a:is([href$=".csv"], [href$=".json"])',
    ))
      link.addEventListener('click', (event) => {
        if (!asksForSomething(this.#state)) return;
        event.preventDefault();
        void this.#save(link.href);
      });
    addEventListener('popstate', () => {
      this.#readAddress();
    });
  }

  get #form(): HTMLFormElement {
    return this.#find('form', HTMLFormElement);
  }

  get #field(): HTMLInputElement {
    return this.#find('form input[type=search]', HTMLInputElement);
  }

  get #sort(): HTMLSelectElement {
    return this.#find('select', HTMLSelectElement);
  }

  #readAddress(): void {
    this.#state = readState(location.search, this.#lang);
    void this.#render();
  }

  #ask(state: SearchState): void {
    this.#state = state;
    history.pushState(null, '', `${location.pathname}${writeState(state, this.#lang)}`);
    void this.#render();
  }

  async #open(panel: FacetPanel): Promise<void> {
    if (!panel.isEmpty) return;
    try {
      await this.#fill(panel);
      await this.#render();
    } catch {
      this.#say(this.#words.failed);
    }
  }

  async #fill(panel: FacetPanel): Promise<void> {
    const { labels } = await this.#finder.fetchLarge(panel.facet);
    if (panel.isEmpty) panel.fill(labels);
    this.#isCounting = true;
  }

  /** Shows what the state asks for. */
  async #render(): Promise<void> {
    this.#turn += 1;
    this.#results.drop();
    const turn = this.#turn;
    const { query, sort, chosen } = this.#state;
    this.#field.value = query;
    this.#sort.value = sort ?? (query === '' ? 'newest' : 'relevance');
    const asks = asksForSomething(this.#state);
    this.toggleAttribute('data-asked', asks);
    try {
      const found = asks || this.#isCounting ? await this.#found() : undefined;
      if (turn !== this.#turn) return;
      for (const [facet, panel] of this.#panels) {
        const counts = found?.counts.get(facet);
        if (counts !== undefined) panel.show(chosen.get(facet) ?? new Set(), counts);
      }
      this.#showChosen();
      await this.#showFound(asks ? found : undefined);
    } catch {
      if (turn !== this.#turn) return;
      this.toggleAttribute('data-asked', false);
      this.#say(this.#words.failed);
    }
  }

  async #found(): Promise<FoundCases> {
    const unknown = [...this.#panels.values()].filter(
      ({ facet, isEmpty }) => isEmpty && this.#state.chosen.has(facet),
    );
    await Promise.all(unknown.map((panel) => this.#fill(panel)));
    const found = await this.#finder.find(this.#state);
    this.#isCounting = true;
    return found;
  }

  async #showFound(found: FoundCases | undefined): Promise<void> {
    if (!(await this.#results.show(this.#state.query, found?.ordered ?? []))) return;
    this.#find('.longest', HTMLElement).hidden = this.#state.sort !== 'longest';
    const isEmpty = found?.ordered.length === 0;
    this.#find('.way-out', HTMLElement).replaceChildren(
      ...(isEmpty ? waysOut(this.#state, found, this.#maker) : []),
    );
    this.#say(this.#statusText(found));
  }

  #statusText(cases: FoundCases | undefined): string {
    const { found, foundFor, unknownWord } = this.#words;
    const { query } = this.#state;
    if (cases === undefined) return this.dataset['all'] ?? '';
    const text = cases.isUnknown ? unknownWord : query === '' ? found : foundFor;
    return text
      .replace('{count}', this.#numberText(cases.ordered.length))
      .replace('{total}', this.#numberText(cases.total))
      .replace('{query}', () => quotableQuery(query));
  }

  /** What was chosen; where a button that had the focus goes, the next one gets it. */
  #showChosen(): void {
    const buttons = chosenButtons(this.#state, this.#maker);
    const list = this.#find('.chosen', HTMLUListElement);
    const hadFocus = list.contains(document.activeElement);
    list.replaceChildren(
      ...buttons.map((button) => {
        const item = made('li');
        item.append(button);
        return item;
      }),
    );
    if (hadFocus) (buttons[0] ?? this.#field).focus();
  }

  get #maker(): ButtonMaker {
    return {
      words: this.#words,
      numberText: (count) => this.#numberText(count),
      ask: (state) => {
        this.#ask(state);
      },
      labelOf: (facet, values) => {
        const panel = this.#panels.get(facet);
        const labels = values.map((value) => panel?.labelOf(value) ?? value);
        return `${panel?.name ?? facet}: ${labels.join(', ')}`;
      },
    };
  }

  /** Makes a file of the cases that were found, out of the published one of all cases. */
  async #save(published: string): Promise<void> {
    try {
      const [text, ids, { total, ordered }] = await Promise.all([
        fetch(published).then((response) => response.text()),
        this.#index.ids(),
        this.#found(),
      ]);
      const canonical = this.ownerDocument.querySelector<HTMLLinkElement>('link[rel=canonical]');
      const selection = {
        query: `${canonical?.href ?? ''}${writeState(this.#state, this.#lang)}`,
        date: this.dataset['asOf'] ?? '',
        count: ordered.length,
        total,
      };
      const chosen = new Set(ordered.map((place) => ids[place] ?? ''));
      const make = published.endsWith('.csv') ? selectionCsv : selectionJson;
      saveFile(make(text, chosen, selection), published.slice(published.lastIndexOf('/') + 1));
    } catch {
      this.#say(this.#words.downloadFailed);
    }
  }

  #say(message: string): void {
    this.#find('[role=status]', HTMLElement).textContent = message;
  }

  #numberText(count: number): string {
    return count.toLocaleString(localeOf(this.#lang));
  }

  #find<T extends Element>(selector: string, type: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`The search page lacks ${selector}.`);
    return element;
  }
}

customElements.define('case-search', CaseSearch);
