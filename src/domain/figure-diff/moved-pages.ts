import type { ComparedFact } from './compared-fact.ts';
import type { FigurePage } from './figures.ts';
import { sameContent } from '../same-content.ts';

/** A page that is at another address now. */
export interface MovedPage {
  readonly from: FigurePage;
  readonly to: FigurePage;
}

/**
 * Which of the pages that are gone stand at a new address: those of one kind that say most of the
 * same facts, or, where neither says any, that have the same heading.
 * @param factsOf the facts of a page, in the version that it belongs to
 */
export function movedPages(
  gone: readonly FigurePage[],
  appeared: readonly FigurePage[],
  factsOf: (page: FigurePage) => readonly ComparedFact[],
): MovedPage[] {
  const moves = gone
    .flatMap((from) =>
      appeared
        .filter(({ route }) => route === from.route)
        .map((to) => ({ from, to, likeness: likeness(from, to, factsOf) })),
    )
    .filter((move) => move.likeness > ENOUGH)
    .toSorted((one, other) => other.likeness - one.likeness || inOrder(one, other));
  const taken = new Set<FigurePage>();
  return moves.flatMap(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return [];
    taken.add(from).add(to);
    return [{ from, to }];
  });
}

const ENOUGH = 0.5;

/** From 0, nothing in common, to 1: the share of the facts that both say. */
function likeness(
  from: FigurePage,
  to: FigurePage,
  factsOf: (page: FigurePage) => readonly ComparedFact[],
): number {
  const [before, after] = [factsOf(from), factsOf(to)];
  const most = Math.max(before.length, after.length);
  return most === 0 ? Number(from.heading === to.heading) : pairAlike(before, after).length / most;
}

/** Pairs facts that say the same under different ids, each at most once. */
export function pairAlike(
  before: readonly ComparedFact[],
  after: readonly ComparedFact[],
): { readonly before: ComparedFact; readonly after: ComparedFact }[] {
  const left = [...after];
  return before.flatMap((one) => {
    const at = left.findIndex((other) => saysSame(one, other));
    const [found] = at === -1 ? [] : left.splice(at, 1);
    return found === undefined ? [] : [{ before: one, after: found }];
  });
}

const saysSame = (one: ComparedFact, other: ComparedFact): boolean =>
  one.kind === other.kind &&
  one.period === other.period &&
  one.unit === other.unit &&
  sameContent(one.value, other.value);

/** The same order whichever of the two versions comes first. */
function inOrder(one: MovedPage, other: MovedPage): number {
  const [name, otherName] = [one, other].map(({ from, to }) =>
    [from.id, to.id].toSorted().join('\n'),
  ) as [string, string];
  return name < otherName ? -1 : Number(name > otherName);
}
