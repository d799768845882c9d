import type { Language } from '../../schema/text.ts';
import type { OtherNames } from '../../site/search/other-names.ts';
import { SEARCH_WORDS_MARK } from '../../site/search/search-words-mark.ts';
import { withoutIgnored } from './without-ignored.ts';

/** What the index adds counts for less than what stands on the page. */
const WEIGHT = '0.3';

/**
 * A page as the search index reads it: what is its own, with the other names of what it is about, and
 * the parts of the compounds in it. Readers never get these; they only make the page be found.
 * @param own the element `main` of the page, without its closing tag
 * @param searchWords the words that a Dutch compound must be found by as well
 */
export function indexedHtml(
  own: string,
  lang: Language,
  names: readonly OtherNames[],
  searchWords: ReadonlyMap<string, readonly string[]>,
): string {
  const main = withoutIgnored(own);
  const phrases = [
    ...names.map(({ name, others }) => `${name}: ${others.join(', ')}`),
    ...(lang === 'nl' ? compoundsIn(main, searchWords) : []),
  ];
  const added = phrases.map((phrase) => `<p>${SEARCH_WORDS_MARK} ${escaped(phrase)}</p>`).join('');
  const block = `<div data-pagefind-body data-pagefind-weight="${WEIGHT}">${added}</div>`;
  const body = spaced(`${main}${added === '' ? '' : block}</main>`);
  return `<html lang="${lang}"><body>${body}</body></html>`;
}

function compoundsIn(html: string, searchWords: ReadonlyMap<string, readonly string[]>): string[] {
  const text = html.replaceAll(/<[^>]*>/gu, ' ').toLowerCase();
  const found = new Set(text.match(/\p{L}+/gu));
  return [...found]
    .filter((word) => searchWords.has(word))
    .map((word) => `${word}: ${(searchWords.get(word) ?? []).join(', ')}`);
}

/**
 * Pagefind reads a term and what it holds as one word where no space stands between them, and shows
 * them without a sign between: "Landen Turkije Thema's". A reader of an excerpt gets "Landen: Turkije."
 */
const spaced = (html: string): string =>
  html
    .replaceAll(
      /([.:?!…]|<\/(?:p|ul|ol)>)?((?:\s|<\/(?:a|span|small|cite)>)*)<\/(dt|dd)>/gu,
      marked,
    )
    .replaceAll(/<\/(?:summary|figcaption|label)>/gu, '$& ');

function marked(_: string, end: string | undefined, tags: string, name: 'dt' | 'dd'): string {
  const sign = { dt: ':', dd: '.' }[name];
  return `${end ?? ''}${tags}${end === undefined ? sign : ''}</${name}> `;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
