import type { Language } from '../../schema/text.ts';

/** `nl_12-a3f09c`, or no page of a case. */
const CASE_PAGE = /^[a-z]{2}_(?<place>\d+)-[0-9a-f]+$/u;

/**
 * What the text index calls the page of a case: so the search page knows which case was found
 * without a list of names, which would be most of what it fetches.
 * @param place of the case in the search data
 * @param version of the index: another as soon as any page is, so that no cache answers with an old one
 */
export const casePageName = (lang: Language, place: number, version: string): string =>
  `${lang}_${String(place)}-${version}`;

/** What the text index calls a page that is about no case: the first, the second and so on. */
export const otherPageName = (lang: Language, number: number, version: string): string =>
  `${lang}_p${String(number)}-${version}`;

/** The place of a found page in the search data; `undefined` for a page that is no case. */
export function placeOfCasePage(name: string): number | undefined {
  const place = CASE_PAGE.exec(name)?.groups?.['place'];
  return place === undefined ? undefined : Number(place);
}
