import type { SiteModel } from '../model.ts';
import { facetIndex } from './facet-values.ts';
import type { FacetId } from './facet-words.ts';
import { MOST_VALUES_AT_ONCE } from './most-values-at-once.ts';

/** Whether a facet has so many values that the search page fetches them when a reader opens it. */
export function isLarge(model: SiteModel, facet: FacetId): boolean {
  return facetIndex(model)[facet].size > MOST_VALUES_AT_ONCE;
}
