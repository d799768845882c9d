import { type Choice, choiceIn, fits, inOrderOf, searchOf } from './filter-choice.ts';

interface Messages {
  readonly some: string;
  readonly none: string;
}

/**
 * Lets a reader choose in a list that the page holds whole: `data-item` marks what can be chosen,
 * `data-group` what goes when nothing is left in it, `data-values-<name>` and `data-key-<name>` what
 * an item is chosen and ordered by. The choice stands in the address, so that it can be shared and
 * the way back leads through it.
 */
class ListFilter extends HTMLElement {
  #form: HTMLFormElement | undefined;
  #whole: readonly HTMLElement[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.#form = form;
    this.#whole = this.#all('[data-item]');
    form.addEventListener('change', () => {
      this.#change(choiceMade(this.#selects));
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.#change(new Map());
      this.#selects[0]?.focus();
    });
    addEventListener('popstate', () => {
      this.#show(choiceIn(location.search, this.#offered));
    });
    this.#show(choiceIn(location.search, this.#offered));
  }

  get #selects(): readonly HTMLSelectElement[] {
    return [...(this.#form?.querySelectorAll('select') ?? [])];
  }

  get #offered(): ReadonlyMap<string, ReadonlySet<string>> {
    return new Map(
      this.#selects.map(({ name, options }) => [
        name,
        new Set([...options].map(({ value }) => value)),
      ]),
    );
  }

  #all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  #change(choice: Choice): void {
    const search = searchOf(choice, location.search, this.#offered.keys());
    if (search !== location.search)
      history.pushState(null, '', `${location.pathname}${search}${location.hash}`);
    this.#show(choice);
  }

  #show(choice: Choice): void {
    for (const select of this.#selects) select.value = choice.get(select.name) ?? '';
    const sort = this.#selects.find((select) => 'sort' in select.dataset);
    const filters = new Map([...choice].filter(([name]) => name !== sort?.name));
    this.#order(sort);
    for (const item of this.#whole)
      item.hidden = !fits(filters, (name) => item.getAttribute(`data-values-${name}`) ?? '');
    for (const group of this.#all('[data-group]'))
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
    for (const button of this.#all('button[type=reset]')) button.hidden = choice.size === 0;
    for (const status of this.#all('[role=status]'))
      status.textContent = filters.size === 0 ? '' : this.#message();
  }

  #message(): string {
    const { some, none } = JSON.parse(this.dataset['messages'] ?? '{}') as Messages;
    const count = this.#whole.filter(({ hidden }) => !hidden).length;
    return count === 0 ? none : some.replace('{count}', String(count));
  }

  /** Each item stays in its group; without a chosen order the page is as it came. */
  #order(sort: HTMLSelectElement | undefined): void {
    if (sort === undefined) return;
    const isDescending = 'descending' in (sort.selectedOptions[0]?.dataset ?? {});
    const ordered =
      sort.value === ''
        ? this.#whole
        : inOrderOf(this.#whole, (item) => item.getAttribute(`data-key-${sort.value}`) ?? '', {
            isDescending,
            lang: document.documentElement.lang,
          });
    for (const item of ordered) item.parentElement?.append(item);
  }
}

function choiceMade(selects: readonly HTMLSelectElement[]): Choice {
  return new Map(
    selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value] as const])),
  );
}

customElements.define('list-filter', ListFilter);
