import type { IsoDate } from '../domain/period-end.ts';

/** In order of time; what stands on one day keeps its order. */
export function inTime<T extends { readonly x: IsoDate }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => (a.x < b.x ? -1 : Number(a.x > b.x)));
}
