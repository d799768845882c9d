import { type AnyRecord, recordsOfKind } from '../schema/record.ts';
import type { Revision } from '../schema/revision.ts';

/** When a revision was: its day, and which one of that day it is. */
export type RevisionMoment = Pick<Revision, 'date' | 'turn'>;

/** Which revision of its facts on its day it is. */
export const turnOf = ({ turn = 1 }: RevisionMoment): number => turn;

/** Compares two revisions for a list with the oldest first; 0 where they are of one moment. */
export function byMoment(one: RevisionMoment, other: RevisionMoment): number {
  if (one.date === other.date) return turnOf(one) - turnOf(other);
  return one.date < other.date ? -1 : 1;
}

/** All revisions, the oldest first. */
export const revisionsInOrder = (records: readonly AnyRecord[]) =>
  recordsOfKind(records, 'revision').toSorted((one, other) => byMoment(one.value, other.value));

/**
 * The `turn` that a new revision of facts needs: `undefined` where none of them was revised on that
 * day, as it then is the first.
 */
export function nextTurn(
  records: readonly AnyRecord[],
  day: string,
  facts: readonly string[],
): number | undefined {
  const turns = recordsOfKind(records, 'revision').flatMap(({ value }) =>
    value.date === day && value.facts.some(({ fact }) => facts.includes(fact))
      ? [turnOf(value)]
      : [],
  );
  return turns.length === 0 ? undefined : Math.max(...turns) + 1;
}
