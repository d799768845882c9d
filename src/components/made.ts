/** Makes an element with a text. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** Makes a link with a text. */
export function madeLink(text: string, href: string): HTMLAnchorElement {
  return Object.assign(made('a', text), { href });
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes a drawing that the text beside it says as well.
 * @param lines paths, each with the class that its look comes from
 */
export function madeDrawing(
  viewBox: string,
  lines: readonly { readonly d: string; readonly kind?: string }[],
): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', viewBox);
  drawing.setAttribute('aria-hidden', 'true');
  for (const { d, kind } of lines) {
    const path = document.createElementNS(SVG, 'path');
    if (kind !== undefined) path.setAttribute('class', kind);
    path.setAttribute('d', d);
    drawing.append(path);
  }
  return drawing;
}
