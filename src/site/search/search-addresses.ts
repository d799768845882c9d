import type { Language } from '../../schema/text.ts';
import { type FacetId, facetWords } from '../facets/facet-words.ts';

/** Files that the search page of cases fetches; they serve that page only and may change with it. */
export const SEARCH_DATA_FILE = '/zoeken/zaken.json';
export const SEARCHED_IDS_FILE = '/zoeken/zaaknummers.json';

export function largeFacetFile(facet: FacetId, lang: Language): string {
  return `/zoeken/${facetWords[facet].nl}-${lang}.json`;
}

/** Names of the pages of cases in the text index, in the order of the search data. */
export function pageNamesFile(lang: Language): string {
  return `/pagefind/cases-${lang}.json`;
}
