import { compareWords } from '../../i18n/words/compare.ts';
import type { Language } from '../../schema/text.ts';
import { type CompareChoice, readChoice, writeChoice } from '../../site/compare/compare-choice.ts';
import { belowRoot } from '../../site/compare/below-root.ts';
import type { CompareData } from '../../site/compare/compare-data.ts';
import type { CompareKind } from '../../site/compare/compare-kinds.ts';
import { comparisonOf } from '../../site/compare/comparison.ts';
import { made } from '../made.ts';
import { madeComparison } from './made-comparison.ts';

/**
 * Lays what a reader chooses side by side. The choice stands in the address, so that it can be shared and
 * the way back leads through it; the subjects of a kind are fetched once it is chosen.
 */
class CompareSubjects extends HTMLElement {
  readonly #fetched = new Map<CompareKind, Promise<CompareData>>();
  /** Counts what was asked, so that an answer that comes late does not overwrite a later one. */
  #turn = 0;

  get #lang(): Language {
    return document.documentElement.lang as Language;
  }

  connectedCallback(): void {
    const form = this.#find('form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('change', ({ target }) => {
      const isKind = target instanceof HTMLInputElement;
      const kind = (this.#kind?.value ?? 'covenants') as CompareKind;
      const ids = isKind ? [] : this.#selects.map(({ value }) => value).filter(Boolean);
      const choice = { kind, ids: [...new Set(ids)] };
      history.pushState(null, '', `${location.pathname}${writeChoice(choice, this.#lang)}`);
      void this.#show(choice, true);
    });
    addEventListener('popstate', () => {
      void this.#show(readChoice(location.search, this.#lang), true);
    });
    void this.#show(readChoice(location.search, this.#lang), false);
  }

  get #kind(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[name=kind]:checked');
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  /** @param says whether what changed is said to those who do not see it */
  async #show(choice: CompareChoice, says: boolean): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const words = compareWords[this.#lang];
    for (const radio of this.querySelectorAll<HTMLInputElement>('input[name=kind]'))
      radio.checked = radio.value === choice.kind;
    this.#leadToOtherLanguage(choice);
    this.#find('[data-version]', HTMLElement).hidden = choice.kind === 'companies';
    try {
      const data = await this.#dataOf(choice.kind);
      if (turn !== this.#turn) return;
      const subjects = choice.ids.flatMap(
        (id) => data.subjects.find((subject) => subject.id === id) ?? [],
      );
      this.#offer(
        data,
        subjects.map(({ id }) => id),
      );
      const unknown = choice.ids.filter((id) => subjects.every((subject) => subject.id !== id));
      const isEnough = subjects.length > 1;
      const comparison = comparisonOf(data, isEnough ? subjects : [], this.#lang);
      const result = this.#find('.compare-result', HTMLElement);
      result.hidden = !isEnough;
      result.replaceChildren(...(isEnough ? madeComparison(data, comparison, this.#lang) : []));
      this.#find('[data-all]', HTMLElement).hidden = isEnough;
      this.#say([
        ...(unknown.length === 0 ? [] : [words.notFound(unknown.join(', '))]),
        ...(choice.dropped === undefined ? [] : [words.dropped(choice.dropped.join(', '))]),
        ...(isEnough ? (says ? [comparison.said] : []) : [words.chooseMore(2 - subjects.length)]),
      ]);
    } catch {
      if (turn === this.#turn) this.#say([words.failed]);
    }
  }

  /** A file that could not be had is asked for again the next time. */
  #dataOf(kind: CompareKind): Promise<CompareData> {
    const known = this.#fetched.get(kind);
    if (known !== undefined) return known;
    const asked = this.#fetch(kind);
    this.#fetched.set(kind, asked);
    asked.catch(() => this.#fetched.delete(kind));
    return asked;
  }

  async #fetch(kind: CompareKind): Promise<CompareData> {
    const radio = this.#find(`input[value=${kind}]`, HTMLInputElement);
    const response = await fetch(radio.dataset['file'] ?? '');
    if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
    return belowRoot((await response.json()) as CompareData, this.dataset['root'] ?? '/');
  }

  /** Whoever stands in one field is not offered in another. */
  #offer({ subjects }: CompareData, chosen: readonly string[]): void {
    for (const [place, select] of this.#selects.entries()) {
      const own = chosen[place] ?? '';
      const first = select.options[0];
      const offered = subjects.filter(({ id }) => id === own || !chosen.includes(id));
      select.replaceChildren(
        ...(first === undefined ? [] : [first]),
        ...offered.map(({ id, label }) => Object.assign(made('option', label), { value: id })),
      );
      select.value = own;
    }
  }

  /** The same choice in the other language. */
  #leadToOtherLanguage(choice: CompareChoice): void {
    const link = document.querySelector<HTMLAnchorElement>('.dateline a[hreflang]');
    if (link !== null) link.search = writeChoice(choice, link.hreflang as Language);
  }

  #say(sentences: readonly string[]): void {
    this.#find('form [role=status]', HTMLElement).textContent = sentences.join(' ');
  }

  #find<E extends HTMLElement>(selector: string, kind: new () => E): E {
    const element = this.querySelector(selector);
    if (!(element instanceof kind)) throw new Error(`There is no ${selector} to compare with.`);
    return element;
  }
}

customElements.define('compare-subjects', CompareSubjects);
