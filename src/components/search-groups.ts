export interface SearchGroup<T> {
  readonly kind: string;
  readonly entries: readonly T[];
}

/**
 * Search results by kind: the kind of the best result first, and within a kind the best first.
 * @param results in the order of their rank
 */
export function groupByKind<T>(
  results: readonly T[],
  kindOf: (result: T) => string,
): SearchGroup<T>[] {
  const groups = new Map<string, T[]>();
  for (const result of results) {
    const kind = kindOf(result);
    const group = groups.get(kind) ?? [];
    group.push(result);
    groups.set(kind, group);
  }
  return [...groups].map(([kind, entries]) => ({ kind, entries }));
}
