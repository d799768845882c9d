import type { Language } from '../../schema/text.ts';
import { type FacetId, facetWords } from '../facets/facet-words.ts';

/** Files that the search page of cases fetches; they serve that page only and may change with it. */
export const SEARCH_DATA_FILE = '/zoeken/zaken.json';
export const SEARCHED_IDS_FILE = '/zoeken/zaaknummers.json';

/** Rows in one file: twenty results, wherever they stand, are twenty small files at the most. */
export const ROWS_PER_FILE = 25;

export function largeFacetFile(facet: FacetId, lang: Language): string {
  return `/zoeken/${facetWords[facet].nl}-${lang}.json`;
}

/** A part of the rows of all cases: the first is part 0. */
export function searchedRowsFile(part: number, lang: Language): string {
  return `/zoeken/rijen-${lang}/${String(part)}.json`;
}
