import type { ChartDescription } from '../../charts/chart-description.ts';
import { chartRows } from '../../charts/chart-rows.ts';

/** Names of the columns, and of the table itself. */
export interface TableTexts {
  readonly caption: string;
  readonly period: string;
  readonly value: string;
  readonly remarks: string;
}

function cell(tag: 'th' | 'td', text: string, scope?: 'col' | 'row'): HTMLTableCellElement {
  const made = document.createElement(tag);
  made.textContent = text;
  if (scope !== undefined) made.scope = scope;
  return made;
}

/** Everything that a chart says as a table. */
export function tableOfRows(description: ChartDescription, texts: TableTexts): HTMLTableElement {
  const table = document.createElement('table');
  table.createCaption().textContent = texts.caption;
  table
    .createTHead()
    .insertRow()
    .append(...[texts.period, texts.value, texts.remarks].map((text) => cell('th', text, 'col')));
  const body = table.createTBody();
  for (const { kind, periodText, label, remarks } of chartRows(description)) {
    const row = body.insertRow();
    row.className = kind === 'alternate' ? 'secondary' : '';
    row.append(cell('th', periodText, 'row'), cell('td', label), cell('td', remarks.join('; ')));
  }
  return table;
}
