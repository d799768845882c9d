/**
 * What offends against one date or value that it is held against. When more than one does, and none
 * is sound, it is that one date or value that is wrong, and the first is enough to say so.
 * @param offenders those of `all` that offend, in its order
 */
export function toldOnce<T>(offenders: readonly T[], all: readonly unknown[]): readonly T[] {
  return offenders.length === all.length ? offenders.slice(0, 1) : offenders;
}
