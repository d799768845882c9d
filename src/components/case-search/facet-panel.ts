import { made } from '../made.ts';
import type { FacetId } from '../../site/facets/facet-words.ts';
import { MOST_VALUES_AT_ONCE } from '../../site/facets/most-values-at-once.ts';

/** What a panel says; `{count}` and `{filter}` are filled in. */
export interface PanelWords {
  readonly findValue: string;
  readonly moreValues: string;
}

interface Row {
  readonly item: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/**
 * One facet beside the results: its list of links becomes a list of boxes to tick, each with the
 * number of cases that it would give. Rows stay where they are, so that the focus does too.
 */
export class FacetPanel {
  readonly facet: FacetId;
  /** What the facet is called. */
  readonly name: string;
  readonly #details: HTMLDetailsElement;
  readonly #list: HTMLUListElement;
  readonly #words: PanelWords;
  readonly #numberText: (count: number) => string;
  readonly #rows = new Map<string, Row>();
  #labels: ReadonlyMap<string, string>;
  #chosen: ReadonlySet<string> = new Set();
  /** Part of a name that a reader looks for in a long list. */
  #part = '';

  constructor(
    details: HTMLDetailsElement,
    words: PanelWords,
    numberText: (count: number) => string,
  ) {
    const [list, summary] = [details.querySelector('ul'), details.querySelector('summary')];
    if (list === null || summary === null) throw new Error('A facet lacks its list or its name.');
    this.facet = details.dataset['facet'] as FacetId;
    this.name = summary.textContent.trim();
    this.#details = details;
    this.#list = list;
    this.#words = words;
    this.#numberText = numberText;
    const links = [...list.querySelectorAll<HTMLElement>('[data-value]')];
    this.#labels = new Map(
      links.map((link) => [link.dataset['value'] ?? '', link.textContent.trim()]),
    );
    const counts = links.map((link) => link.nextElementSibling?.textContent ?? '');
    this.#place();
    [...this.#rows.values()].forEach(
      ({ count }, index) => (count.textContent = counts[index] ?? ''),
    );
  }

  /** Whether its values are still to be fetched. */
  get isEmpty(): boolean {
    return this.#labels.size === 0;
  }

  onOpen(opened: () => void): void {
    this.#details.addEventListener('toggle', () => {
      if (this.#details.open) opened();
    });
  }

  /** Takes values with their labels that were fetched; a long list gets a field to find one in. */
  fill(labels: readonly (readonly [value: string, label: string])[]): void {
    this.#labels = new Map(labels);
    if (labels.length > MOST_VALUES_AT_ONCE) this.#list.before(this.#finder());
    this.#place();
  }

  labelOf(value: string): string {
    return this.#labels.get(value) ?? value;
  }

  /** Shows what is chosen, and how many cases each value would give. */
  show(chosen: ReadonlySet<string>, counts: ReadonlyMap<string, number>): void {
    this.#chosen = chosen;
    if (chosen.size > 0) this.#details.open = true;
    for (const value of this.#labels.keys()) {
      const { box, count, item } = this.#rowOf(value);
      const cases = counts.get(value) ?? 0;
      box.checked = chosen.has(value);
      count.textContent = this.#numberText(cases);
      item.classList.toggle('none', cases === 0);
    }
    this.#place();
  }

  /** Puts the rows that are to be seen into the list: of a long one the first, and what was chosen. */
  #place(): void {
    const fitting = [...this.#labels].filter(
      ([value, label]) => this.#chosen.has(value) || label.toLowerCase().includes(this.#part),
    );
    const rows = fitting
      .filter(([value], index) => index < MOST_VALUES_AT_ONCE || this.#chosen.has(value))
      .map(([value]) => this.#rowOf(value).item);
    const left = fitting.length - rows.length;
    if (left > 0) {
      const more = made('li', this.#words.moreValues.replace('{count}', this.#numberText(left)));
      more.className = 'meta';
      rows.push(more);
    }
    const isSame =
      rows.length === this.#list.children.length && rows.every((row) => row.isConnected);
    if (!isSame || left > 0) this.#list.replaceChildren(...rows);
  }

  #rowOf(value: string): Row {
    const known = this.#rows.get(value);
    if (known !== undefined) return known;
    const [item, label, box, count] = [made('li'), made('label'), made('input'), made('span')];
    box.type = 'checkbox';
    box.name = this.facet;
    box.value = value;
    count.className = 'number';
    label.append(box, made('span', this.labelOf(value)), count);
    item.append(label);
    const row = { item, box, count };
    this.#rows.set(value, row);
    return row;
  }

  #finder(): HTMLInputElement {
    const field = made('input');
    field.type = 'search';
    field.setAttribute('aria-label', this.#words.findValue.replace('{filter}', this.name));
    field.addEventListener('input', () => {
      this.#part = field.value.trim().toLowerCase();
      this.#place();
    });
    return field;
  }
}
