/** So many stay in sight always: folding them away costs a reader more than it saves. */
const FEWEST = 3;

/** The first part of a list, and the rest of a long one, which a small screen folds away. */
export function inParts<Item>(
  items: readonly Item[],
  first: number,
): { readonly shown: readonly Item[]; readonly folded: readonly Item[] } {
  const isLong = items.length > Math.max(first + 1, FEWEST);
  return isLong
    ? { shown: items.slice(0, first), folded: items.slice(first) }
    : { shown: items, folded: [] };
}
