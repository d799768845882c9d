import { compareWords } from '../../i18n/words/compare.ts';
import type { Language } from '../../schema/text.ts';
import type { CompareCell } from '../../site/compare/compare-data.ts';
import type { ComparedRow, Comparison } from '../../site/compare/comparison.ts';
import type { VerdictLine } from '../../site/compare/row-verdict.ts';
import { made, madeLink } from '../made.ts';
import { madeBadge } from '../made-badge.ts';
import type { Sign } from '../sign.ts';
import { cellSigns } from './cell-signs.ts';

const verdictSigns: Readonly<Record<VerdictLine['kind'], Sign>> = {
  differs: 'parted',
  same: 'joined',
  refused: 'refused',
};

/**
 * The subjects side by side, the same rows for each, and what of a difference is certain. On a narrow
 * screen each row is a small list that ends with the difference; the roles remember that it is a table.
 */
export function madeCompareTable(comparison: Comparison, lang: Language): HTMLElement {
  const words = compareWords[lang];
  const { subjects, measured, informing, title } = comparison;
  const table = withRole(made('table'), 'table');
  table.className = 'compare-table';
  const caption = table.createCaption();
  caption.textContent = title;
  caption.className = 'visually-hidden';
  const heads = [
    made('th', words.row),
    ...subjects.map(({ label, href }) => {
      const head = made('th');
      head.append(madeLink(label, href));
      return head;
    }),
    made('th', words.difference),
  ];
  for (const head of heads) withRole(head, 'columnheader').scope = 'col';
  withRole(withRole(table.createTHead(), 'rowgroup').insertRow(), 'row').append(...heads);
  const labels = subjects.map(({ label }) => label);
  for (const [group, rows] of [
    [words.measured, measured],
    [words.informs, informing],
  ] as const)
    if (rows.length > 0) table.append(madeGroup(group, rows, labels));
  const region = made('div');
  region.className = 'flow';
  region.append(table);
  const box = made('div');
  box.className = 'table-box';
  box.append(region);
  return box;
}

function madeGroup(
  title: string,
  rows: readonly ComparedRow[],
  labels: readonly string[],
): HTMLTableSectionElement {
  const body = withRole(made('tbody'), 'rowgroup');
  const group = withRole(body.insertRow(), 'row');
  group.className = 'group';
  const name = Object.assign(made('th', title), { scope: 'rowgroup', colSpan: labels.length + 2 });
  group.append(withRole(name, 'rowheader'));
  for (const { row, cells, verdict } of rows) {
    const line = withRole(body.insertRow(), 'row');
    if (verdict.some(({ kind }) => kind === 'differs')) line.className = 'differs';
    const head = withRole(Object.assign(made('th'), { scope: 'row' }), 'rowheader');
    head.append(row.href === undefined ? row.label : madeLink(row.label, row.href));
    if (row.note !== undefined) head.append(madeNote(row.note));
    line.append(head, ...cells.map((cell, place) => madeCell(cell, labels[place] ?? '')));
    const said = withRole(line.insertCell(), 'cell');
    for (const { kind, text } of verdict) {
      const part = made('p');
      part.append(madeBadge(verdictSigns[kind], text));
      said.append(part);
    }
  }
  return body;
}

function madeCell({ state, text, note, href }: CompareCell, subject: string): HTMLTableCellElement {
  const cell = withRole(made('td'), 'cell');
  cell.dataset['label'] = subject;
  const sign = cellSigns[state];
  const shown = sign === undefined ? text : madeBadge(sign, text);
  if (href === undefined) cell.append(shown);
  else {
    const link = madeLink('', href);
    link.append(shown);
    cell.append(link);
  }
  if (note !== undefined && note !== '') cell.append(madeNote(note));
  return cell;
}

const madeNote = (text: string) => Object.assign(made('p', text), { className: 'meta' });

/** A browser forgets what a part of a table is once CSS lays the rows out as lists. */
function withRole<E extends HTMLElement>(element: E, role: string): E {
  element.role = role;
  return element;
}
