/** The attribute of an element that Pagefind leaves out. */
const IGNORE = 'data-pagefind-ignore';

/** HTML without the elements that the search index leaves out; as Astro writes it, every element is closed. */
export function withoutIgnored(html: string): string {
  let rest = html;
  let kept = '';
  for (let at = rest.indexOf(IGNORE); at !== -1; at = rest.indexOf(IGNORE)) {
    const start = rest.lastIndexOf('<', at);
    const name = /^<(?<name>[a-z][a-z0-9-]*)[^>]*$/u.exec(rest.slice(start, at))?.groups?.['name'];
    // In the text of a page, it is a word like others.
    const end = name === undefined ? at + IGNORE.length : start;
    kept += rest.slice(0, end);
    rest = name === undefined ? rest.slice(end) : afterElement(rest.slice(start), name);
  }
  return kept + rest;
}

/** What follows on the element that a text begins with; nothing where it is not closed. */
function afterElement(html: string, name: string): string {
  const tags = html.matchAll(new RegExp(`<(?<slash>/?)${name}(?=[\\s>/])[^>]*>`, 'gu'));
  let depth = 0;
  for (const tag of tags) {
    depth += tag.groups?.['slash'] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(tag.index + tag[0].length);
  }
  return '';
}
