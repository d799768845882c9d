import type { DerivedChange } from './figure-diff.ts';

/** One difference that several sentences have in common: the count of all KPIs, the name of a covenant. */
export interface RepeatedChange {
  /** The words that differ with those around them that all sentences share; `…` stands for the rest. */
  readonly before: string;
  readonly after: string;
  readonly sentences: readonly DerivedChange[];
}

/** So many sentences at least are told as one. */
const FEWEST = 3;

/**
 * Splits changes into those that differ by the same words at the same place, and the others. An
 * edit of one file makes dozens of pages say another total, which hides what else they say.
 */
export function repeatedChanges(changes: readonly DerivedChange[]): {
  readonly repeated: readonly RepeatedChange[];
  readonly single: readonly DerivedChange[];
} {
  const edits = changes.flatMap((change) => editOf(change) ?? []);
  const groups = [...Map.groupBy(edits, keyOf).values()].filter(({ length }) => length >= FEWEST);
  const grouped = new Set(groups.flat().map(({ change }) => change));
  return {
    repeated: groups.map(repeatedChange),
    single: changes.filter((change) => !grouped.has(change)),
  };
}

/** A sentence in words: those before the ones that differ, these in both versions, those after. */
interface Edit {
  readonly change: DerivedChange;
  readonly start: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly end: readonly string[];
}

/** `undefined` where more than one sentence differs, or it was not there before. */
function editOf(change: DerivedChange): Edit | undefined {
  const [[was = '', ...moreBefore], [is = '', ...moreAfter]] = [change.before, change.after];
  if (was === '' || is === '' || moreBefore.length + moreAfter.length > 0) return undefined;
  const [before, after] = [was.split(' '), is.split(' ')];
  const start = sharedStart(before, after);
  const rest = [before.slice(start), after.slice(start)] as const;
  const end = sharedStart(rest[0].toReversed(), rest[1].toReversed());
  return {
    change,
    start: before.slice(0, start),
    before: rest[0].slice(0, rest[0].length - end),
    after: rest[1].slice(0, rest[1].length - end),
    end: rest[0].slice(rest[0].length - end),
  };
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at === -1 ? one.length : at;
}

/** The words that differ, with the one at each side: "3 cases" and "3 KPIs" are not the same count. */
const keyOf = ({ start, before, after, end }: Edit): string =>
  JSON.stringify([start.at(-1), before, after, end[0]]);

function repeatedChange(edits: readonly Edit[]): RepeatedChange {
  const start = sharedByAll(edits.map(({ start: words }) => words.toReversed())).toReversed();
  const end = sharedByAll(edits.map(({ end: words }) => words));
  const isCut = (side: 'start' | 'end', words: readonly string[]) =>
    edits.some((edit) => edit[side].length > words.length);
  const text = (words: readonly string[]) =>
    [
      ...(isCut('start', start) ? ['…'] : []),
      ...start,
      ...words,
      ...end,
      ...(isCut('end', end) ? ['…'] : []),
    ].join(' ');
  const [{ before, after }] = edits as [Edit];
  return { before: text(before), after: text(after), sentences: edits.map(({ change }) => change) };
}

function sharedByAll(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.reduce((shared, words) => shared.slice(0, sharedStart(shared, words)));
}
