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

/** The subjects side by side, the same rows for each, and what of a difference is certain. */
export function madeCompareTable(comparison: Comparison, lang: Language): HTMLElement {
  const words = compareWords[lang];
  const { subjects, measured, informing, title } = comparison;
  const table = made('table');
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
  for (const head of heads) head.scope = 'col';
  table
    .createTHead()
    .insertRow()
    .append(...heads);
  for (const [group, rows] of [
    [words.measured, measured],
    [words.informs, informing],
  ] as const)
    if (rows.length > 0) table.append(madeGroup(group, rows, heads.length));
  const region = made('section');
  region.className = 'scroll';
  region.tabIndex = 0;
  region.setAttribute('aria-label', title);
  region.append(table);
  const box = made('div');
  box.className = 'table-box';
  box.append(region);
  return box;
}

function madeGroup(
  title: string,
  rows: readonly ComparedRow[],
  columns: number,
): HTMLTableSectionElement {
  const body = made('tbody');
  const group = body.insertRow();
  group.className = 'group';
  group.append(Object.assign(made('th', title), { scope: 'rowgroup', colSpan: columns }));
  for (const { row, cells, verdict } of rows) {
    const line = body.insertRow();
    if (verdict.some(({ kind }) => kind === 'differs')) line.className = 'differs';
    const head = Object.assign(made('th'), { scope: 'row' });
    head.append(row.href === undefined ? row.label : madeLink(row.label, row.href));
    if (row.note !== undefined) head.append(madeNote(row.note));
    line.append(head, ...cells.map(madeCell));
    const said = line.insertCell();
    for (const { kind, text } of verdict) {
      const part = made('p');
      part.append(madeBadge(verdictSigns[kind], text));
      said.append(part);
    }
  }
  return body;
}

function madeCell({ state, text, note, href }: CompareCell): HTMLTableCellElement {
  const cell = made('td');
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
