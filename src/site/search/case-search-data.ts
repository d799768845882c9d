import { caseDurationInDays } from '../../domain/case-duration.ts';
import { inOrder } from '../in-order.ts';
import { valuesOf } from '../facets/facet-values.ts';
import { facetIds, type FacetId } from '../facets/facet-words.ts';
import { isLarge } from '../facets/is-large.ts';
import type { SiteModel } from '../model.ts';
import { singleCases } from '../single-cases.ts';

/** The values of one facet, and for every case which it has: places in `values`, alone or as a list. */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly cases: readonly (number | readonly number[])[];
}

/** What the search page needs to count and sort all cases; these stand the latest first. */
export interface CaseSearchData {
  readonly total: number;
  /** Days that each case took, as far as known. */
  readonly days: readonly (number | null)[];
  /** Without the large facets, each of which is a file of its own. */
  readonly facets: Readonly<Partial<Record<FacetId, FacetColumn>>>;
}

export function caseSearchData(model: SiteModel): CaseSearchData {
  const cases = singleCases(model);
  return {
    total: cases.length,
    days: cases.map(({ value }) => caseDurationInDays(value) ?? null),
    facets: Object.fromEntries(
      facetIds
        .filter((facet) => !isLarge(model, facet))
        .map((facet) => [facet, facetColumn(model, facet)]),
    ),
  };
}

/** The values in the order of their characters, so that the same cases give the same bytes. */
export function facetColumn(model: SiteModel, facet: FacetId): FacetColumn {
  const perCase = singleCases(model).map((record) => valuesOf(facet, record, model));
  const values = [...new Set(perCase.flat())].toSorted(inOrder);
  const places = new Map(values.map((value, place) => [value, place]));
  return {
    values,
    cases: perCase.map((ofCase) => {
      const found = ofCase.map((value) => places.get(value) ?? 0);
      return found.length === 1 ? (found[0] ?? 0) : found;
    }),
  };
}
