/** Cases on one page of a list: with them a page stays within its budget (design, section 13). */
export const CASES_PER_PAGE = 100;

/** Values of a facet on one page; each takes less than a case. */
export const VALUES_PER_PAGE = 200;

/** How many pages a list takes; an empty one takes one. */
export function pageCount(entries: number, perPage: number): number {
  return Math.max(1, Math.ceil(entries / perPage));
}

/** The numbers of the pages after the first, as they stand in addresses: `2`, `3`. */
export function furtherPages(entries: number, perPage: number): string[] {
  return Array.from({ length: pageCount(entries, perPage) - 1 }, (_, index) => String(index + 2));
}

/**
 * The entries on one page of a list.
 * @param page from 1
 */
export function onPage<T>(entries: readonly T[], page: number, perPage: number): readonly T[] {
  return entries.slice((page - 1) * perPage, page * perPage);
}
