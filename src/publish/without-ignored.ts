/** The tag of an element that Pagefind leaves out. */
const IGNORED = /<(?<name>[a-z][a-z0-9-]*)\b[^>]*\bdata-pagefind-ignore\b[^>]*>/u;

/** HTML without the elements that the search index leaves out; as Astro writes it, every element is closed. */
export function withoutIgnored(html: string): string {
  let rest = html;
  let kept = '';
  for (let match = IGNORED.exec(rest); match !== null; match = IGNORED.exec(rest)) {
    kept += rest.slice(0, match.index);
    rest = afterElement(rest.slice(match.index), match.groups?.['name'] ?? '');
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
