import type { Language } from '../../schema/text.ts';

/** So many characters of the engine's own name tell a changed page from the one that a cache may hold. */
const KEPT = 4;

/** `nl_12-a3f0`, or no page of a case. */
const CASE_PAGE = /^[a-z]{2}_(?<place>\d+)-[0-9a-f]+$/u;

/**
 * What the text index calls the page of a case: so the search page knows which case was found
 * without a list of names, which would be most of what it fetches.
 * @param place of the case in the search data
 * @param engineName `nl_a3f09c1`: the language and a digest of the page
 */
export function casePageName(lang: Language, place: number, engineName: string): string {
  const digest = engineName.slice(engineName.indexOf('_') + 1);
  return `${lang}_${String(place)}-${digest.slice(0, KEPT)}`;
}

/** The place of a found page in the search data; `undefined` for a page that is no case. */
export function placeOfCasePage(name: string): number | undefined {
  const place = CASE_PAGE.exec(name)?.groups?.['place'];
  return place === undefined ? undefined : Number(place);
}
