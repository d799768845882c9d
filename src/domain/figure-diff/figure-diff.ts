import type { ComparedFact } from './compared-fact.ts';
import { type FactChange, factChange } from './fact-change.ts';
import type { Derived, FigurePage, Figures } from './figures.ts';
import { type MovedPage, movedPages, pairAlike } from './moved-pages.ts';
import { byId, pairById } from './pair-by-id.ts';

/** Something that follows from the facts, and is not what it was; empty where it was not or is no more. */
export interface DerivedChange extends Omit<Derived, 'says'> {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What differs between two versions of the public figures. */
export interface FigureDiff {
  readonly added: readonly ComparedFact[];
  readonly changed: readonly FactChange[];
  readonly withdrawn: readonly ComparedFact[];
  /** The same statement under a new id, because its page stands elsewhere. */
  readonly moved: readonly { readonly before: ComparedFact; readonly after: ComparedFact }[];
  readonly derived: readonly DerivedChange[];
  readonly pages: {
    readonly appeared: readonly FigurePage[];
    readonly moved: readonly MovedPage[];
    readonly gone: readonly FigurePage[];
  };
}

/**
 * Compares two versions of the public figures, by id. The order of what it is given has no say, and
 * from the last version to the first it tells the same with new and withdrawn swapped.
 */
export function figureDiff(before: Figures, after: Figures): FigureDiff {
  const facts = pairById(before.facts, after.facts);
  const pages = pairById(before.pages, after.pages);
  const moves = movedPages(pages.removed, pages.added, (page) =>
    (pages.removed.includes(page) ? facts.removed : facts.added).filter(
      (fact) => fact.page === page.id,
    ),
  );
  const moved = moves.flatMap(({ from, to }) =>
    pairAlike(
      facts.removed.filter(({ page }) => page === from.id),
      facts.added.filter(({ page }) => page === to.id),
    ),
  );
  const movedFacts = new Set(moved.flatMap(({ before: one, after: other }) => [one, other]));
  const isMoved = new Set(moves.flatMap(({ from, to }) => [from, to]));
  return {
    added: facts.added.filter((fact) => !movedFacts.has(fact)),
    changed: facts.kept.flatMap((pair) => factChange(pair.before, pair.after) ?? []).toSorted(byId),
    withdrawn: facts.removed.filter((fact) => !movedFacts.has(fact)),
    moved: moved.toSorted((one, other) => byId(one.after, other.after)),
    derived: derivedChanges(before.derived, after.derived, {
      moves,
      onlyOnce: new Set([...pages.added, ...pages.removed].map(({ id }) => id)),
    }),
    pages: {
      appeared: pages.added.filter((page) => !isMoved.has(page)),
      moved: moves.toSorted((one, other) => byId(one.to, other.to)),
      gone: pages.removed.filter((page) => !isMoved.has(page)),
    },
  };
}

/**
 * What pages say otherwise than before. Of a page that is wholly new or gone no sentence is told:
 * all of them are. What a page says that moved is held against what it said at its old address.
 */
function derivedChanges(
  before: readonly Derived[],
  after: readonly Derived[],
  {
    moves,
    onlyOnce,
  }: { readonly moves: readonly MovedPage[]; readonly onlyOnce: ReadonlySet<string> },
): DerivedChange[] {
  const newAddress = new Map(moves.map(({ from, to }) => [from.id, to.id]));
  const named = (one: Derived) => {
    const page = newAddress.get(one.page) ?? one.page;
    return { ...one, page, id: [one.group, page, one.name].join('\n') };
  };
  const { added, removed, kept } = pairById(before.map(named), after.map(named));
  const isTold = ({ group, page }: Derived) => group !== 'sentence' || !onlyOnce.has(page);
  return [
    ...removed.filter(isTold).map((one) => change(one, one.says, [])),
    ...added.filter(isTold).map((one) => change(one, [], one.says)),
    ...kept.flatMap(({ before: { says: said }, after: one }) => {
      const gone = said.filter((text) => !one.says.includes(text));
      const come = one.says.filter((text) => !said.includes(text));
      return gone.length + come.length === 0 ? [] : [change(one, gone, come)];
    }),
  ].toSorted((one, other) => byId({ id: placeOf(one) }, { id: placeOf(other) }));
}

function change(
  { group, page, name, subject }: Derived,
  before: readonly string[],
  after: readonly string[],
): DerivedChange {
  return { group, page, name, subject, before, after };
}

const placeOf = ({ group, page, name }: DerivedChange): string => [group, page, name].join('\n');
