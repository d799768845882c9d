/** Two versions of a list, by the ids of its members. */
export interface Pairs<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly kept: readonly { readonly before: T; readonly after: T }[];
}

/** Pairs the members that have the same id; those of one version alone are in the order of the ids. */
export function pairById<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
): Pairs<T> {
  const earlier = new Map(before.map((member) => [member.id, member]));
  const later = new Map(after.map((member) => [member.id, member]));
  return {
    added: [...later.values()].filter(({ id }) => !earlier.has(id)).toSorted(byId),
    removed: [...earlier.values()].filter(({ id }) => !later.has(id)).toSorted(byId),
    kept: [...earlier.values()].flatMap((one) => {
      const other = later.get(one.id);
      return other === undefined ? [] : [{ before: one, after: other }];
    }),
  };
}

// Not localeCompare, whose order depends on the machine.
export function byId({ id: one }: { readonly id: string }, { id: other }: { readonly id: string }) {
  return one < other ? -1 : Number(one > other);
}
