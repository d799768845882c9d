import { languages } from '../schema/text.ts';
import { facetIds } from '../site/facets/facet-words.ts';
import { facets } from '../site/facets/facets.ts';
import type { SiteModel } from '../site/model.ts';
import { caseSearchData, searchedCases } from '../site/search/case-search-data.ts';
import { largeFacet } from '../site/search/large-facet.ts';
import {
  largeFacetFile,
  SEARCH_DATA_FILE,
  SEARCHED_IDS_FILE,
} from '../site/search/search-addresses.ts';
import type { PublishedFile } from './data-files.ts';

/** What the search page of cases fetches beside the text index. */
export function searchFiles(model: SiteModel): PublishedFile[] {
  return [
    { address: SEARCH_DATA_FILE, text: () => JSON.stringify(caseSearchData(model)) },
    {
      address: SEARCHED_IDS_FILE,
      text: () => JSON.stringify(searchedCases(model).map(({ id }) => id)),
    },
    ...facetIds
      .filter((facet) => facets[facet].isLarge)
      .flatMap((facet) =>
        languages.map((lang) => ({
          address: largeFacetFile(facet, lang),
          text: () => JSON.stringify(largeFacet(model, facet, lang)),
        })),
      ),
  ];
}
