import type { Sort } from './search-state.ts';

/**
 * Puts results in order.
 * @param found places of cases, the latest first
 * @param days days that each case took; those of which it is not known stand last
 * @param ranking places of the hits of a query, the best first
 */
export function orderCases(
  found: readonly number[],
  sort: Sort | undefined,
  days: readonly (number | null)[],
  ranking: readonly number[] | undefined,
): readonly number[] {
  if (sort === 'longest')
    return found.toSorted((one, other) => (days[other] ?? -1) - (days[one] ?? -1));
  if (sort === 'newest' || ranking === undefined) return found;
  const isFound = new Set(found);
  return ranking.filter((place) => isFound.has(place));
}
