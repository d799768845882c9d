import type { ChartDescription } from '../../charts/chart-description.ts';
import { chartRows } from '../../charts/chart-rows.ts';

/** Names of the columns. */
export interface TableTexts {
  readonly period: string;
  readonly value: string;
}

function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function header(text: string, scope: 'col' | 'row'): HTMLTableCellElement {
  return Object.assign(made('th', text), { scope });
}

/** Everything that a chart says as a table; what to know of a value stands under it. */
export function tableOfRows(description: ChartDescription, texts: TableTexts): HTMLTableElement {
  const table = document.createElement('table');
  const caption = table.createCaption();
  caption.textContent = description.title;
  caption.className = 'visually-hidden';
  const columns = [header(texts.period, 'col'), header(texts.value, 'col')];
  table
    .createTHead()
    .insertRow()
    .append(...columns);
  const body = table.createTBody();
  for (const { kind, periodText, label, remarks } of chartRows(description)) {
    const row = body.insertRow();
    if (kind === 'alternate') row.className = 'secondary';
    const value = made('td', label);
    for (const remark of remarks)
      value.append(Object.assign(made('p', remark), { className: 'meta' }));
    row.append(header(periodText, 'row'), value);
  }
  return table;
}
