import type { FacetId } from '../../site/facets/facet-words.ts';
import type { FacetColumn } from '../../site/search/case-search-data.ts';

/** What stands in the way of a case: the words of the query, or the values of a facet. */
export type Filter = FacetId | 'query';

export interface Counted {
  /** Places of the cases that pass everything, the latest first. */
  readonly found: readonly number[];
  /** For each facet and value: how many cases would be found with that value, whatever else of its facet is chosen. */
  readonly counts: ReadonlyMap<FacetId, ReadonlyMap<string, number>>;
  /** How many cases would be found without one of the filters. */
  readonly without: ReadonlyMap<Filter, number>;
}

/**
 * Finds the cases that have, of every facet with chosen values, at least one of them.
 * @param columns the facets that are loaded; every facet with chosen values is among them
 * @param chosen values for each facet; one that no case has finds nothing
 * @param hits places of the cases that the words of the query are in; `undefined` without a query
 */
export function countCases(
  total: number,
  columns: ReadonlyMap<FacetId, FacetColumn>,
  chosen: ReadonlyMap<FacetId, ReadonlySet<string>>,
  hits: ReadonlySet<number> | undefined,
): Counted {
  const found: number[] = [];
  const passes = [...chosen].map(([facet, values]) => passing(facet, columns.get(facet), values));
  const tallies = new Map([...columns].map(([facet, { values }]) => [facet, values.map(() => 0)]));
  const without = new Map<Filter, number>(
    [...chosen.keys(), ...(hits === undefined ? [] : ['query' as const])].map((one) => [one, 0]),
  );
  const tally = (facet: FacetId, place: number) => {
    const counts = tallies.get(facet);
    for (const value of valuesAt(columns.get(facet), place))
      if (counts !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  };

  for (let place = 0; place < total; place++) {
    const failed: Filter[] = hits === undefined || hits.has(place) ? [] : ['query'];
    for (const { facet, isPassedBy } of passes) if (!isPassedBy(place)) failed.push(facet);
    const [only] = failed;
    if (only === undefined) {
      found.push(place);
      for (const facet of columns.keys()) tally(facet, place);
      for (const [filter, count] of without) without.set(filter, count + 1);
    } else if (failed.length === 1) {
      without.set(only, (without.get(only) ?? 0) + 1);
      if (only !== 'query') tally(only, place);
    }
  }
  return { found, counts: named(columns, tallies), without };
}

function passing(
  facet: FacetId,
  column: FacetColumn | undefined,
  chosen: ReadonlySet<string>,
): { readonly facet: FacetId; readonly isPassedBy: (place: number) => boolean } {
  const wanted = new Set(
    (column?.values ?? []).flatMap((value, index) => (chosen.has(value) ? [index] : [])),
  );
  return {
    facet,
    isPassedBy: (place) => valuesAt(column, place).some((value) => wanted.has(value)),
  };
}

function valuesAt(column: FacetColumn | undefined, place: number): readonly number[] {
  const values = column?.cases[place] ?? [];
  return typeof values === 'number' ? [values] : values;
}

function named(
  columns: ReadonlyMap<FacetId, FacetColumn>,
  tallies: ReadonlyMap<FacetId, readonly number[]>,
): Counted['counts'] {
  return new Map(
    [...columns].map(([facet, { values }]) => [
      facet,
      new Map(values.map((value, index) => [value, tallies.get(facet)?.[index] ?? 0])),
    ]),
  );
}

/** The filter without which the most cases would be found; `undefined` where none alone helps. */
export function mostExcluding(without: Counted['without']): Filter | undefined {
  const [most] = [...without].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a);
  return most?.[0];
}
