import { languages } from '../schema/text.ts';
import { facetIds } from '../site/facets/facet-words.ts';
import { isLarge } from '../site/facets/is-large.ts';
import type { SiteModel } from '../site/model.ts';
import { caseSearchData } from '../site/search/case-search-data.ts';
import { largeFacet } from '../site/search/large-facet.ts';
import {
  largeFacetFile,
  SEARCH_DATA_FILE,
  searchedRowsFile,
  SEARCHED_IDS_FILE,
} from '../site/search/search-addresses.ts';
import { searchedRowParts } from '../site/search/searched-rows.ts';
import { singleCases } from '../site/single-cases.ts';
import type { PublishedFile } from './data-files.ts';

/** What the search page of cases fetches beside the text index. */
export function searchFiles(model: SiteModel): PublishedFile[] {
  return [
    file(SEARCH_DATA_FILE, () => caseSearchData(model)),
    file(SEARCHED_IDS_FILE, () => singleCases(model).map(({ id }) => id)),
    ...languages.flatMap((lang) => [
      ...searchedRowParts(model, lang).map((rows, part) =>
        file(searchedRowsFile(part, lang), () => rows),
      ),
      ...facetIds
        .filter((facet) => isLarge(model, facet))
        .map((facet) => file(largeFacetFile(facet, lang), () => largeFacet(model, facet, lang))),
    ]),
  ];
}

const file = (address: string, content: () => unknown): PublishedFile => ({
  address,
  text: () => JSON.stringify(content()),
});
