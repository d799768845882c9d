import { made } from './made.ts';

/** A page as a search result: what it is, a key fact, and the words around what was asked for. */
export interface SearchEntry {
  readonly url: string;
  readonly title: string;
  readonly fact: string;
  /** Escaped text with only `<mark>` in it, as Pagefind gives it. */
  readonly excerpt: string;
}

/** A search result in a list. */
export function searchEntry({ url, title, fact, excerpt }: SearchEntry): HTMLLIElement {
  const link = made('a', title);
  link.href = url;
  const heading = made('h3');
  heading.append(link);
  const item = made('li');
  item.append(heading);
  if (fact !== '') {
    const key = made('p', fact);
    key.className = 'meta';
    item.append(key);
  }
  if (excerpt !== '') {
    const text = made('p');
    text.append(...markedText(excerpt));
    item.append(text);
  }
  return item;
}

/** An excerpt with its hits marked. Pagefind escapes the text and adds only `<mark>`; nothing else is taken over. */
function markedText(excerpt: string): (Node | string)[] {
  const body = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? made('mark', node.textContent ?? '') : (node.textContent ?? ''),
  );
}
