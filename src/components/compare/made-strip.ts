import type { Strip } from '../../site/compare/comparison.ts';
import { made, madeDrawing, madeLink } from '../made.ts';
import { madeBadge } from '../made-badge.ts';
import { cellSigns } from './cell-signs.ts';

/** A drawing as `StripFigure.astro` makes it. */
export function madeStrip({ label, ends, caution, tracks }: Strip): HTMLElement {
  const list = made('ul');
  for (const { label: name, href, cell, lines } of tracks) {
    const sign = cellSigns[cell.state];
    const title = made('span');
    title.append(href === undefined ? name : madeLink(name, href));
    const value = made('span', sign === undefined ? cell.text : '');
    value.className = 'range-value';
    if (sign !== undefined) value.append(madeBadge(sign, cell.text));
    const drawing = madeDrawing('0 0 100 10', lines);
    drawing.setAttribute('class', 'range-line');
    drawing.setAttribute('preserveAspectRatio', 'none');
    const item = made('li');
    item.append(title, value, drawing);
    list.append(item);
  }
  const scale = made('p');
  scale.className = 'range-ends meta';
  scale.append(...ends.map((end) => made('span', end)));
  const figure = made('figure');
  figure.className = 'range-strip';
  const caption = made('figcaption', label);
  if (caution !== undefined)
    caption.append(Object.assign(made('p', caution), { className: 'meta' }));
  figure.append(caption, list, scale);
  return figure;
}
