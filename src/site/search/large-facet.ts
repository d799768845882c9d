import type { Language } from '../../schema/text.ts';
import { facetValues } from '../facets/facet-values.ts';
import type { FacetId } from '../facets/facet-words.ts';
import type { SiteModel } from '../model.ts';
import { type FacetColumn, facetColumn } from './case-search-data.ts';

/** A facet with so many values that they are fetched when a reader opens it. */
export interface LargeFacet {
  readonly column: FacetColumn;
  /** Values with what readers see of them, in the order of the facet. */
  readonly labels: readonly (readonly [value: string, label: string])[];
}

export function largeFacet(model: SiteModel, facet: FacetId, lang: Language): LargeFacet {
  return {
    column: facetColumn(model, facet),
    labels: facetValues(model, facet, lang).map(({ value, label }) => [value, label.text]),
  };
}
