import { isPartialDate } from '../../../schema/date.ts';
import { sameValue } from './same-value.ts';

/** A member of a list in two versions; `undefined` where it is not in one of them. */
interface PairedMember {
  readonly name?: string | undefined;
  readonly before?: unknown;
  readonly after?: unknown;
}

type Member = Readonly<Record<string, unknown>>;

/** Fields that tell members of a list apart, the best first. */
const NAMING = ['id', 'period', 'by', 'at', 'organisation', 'fact', 'element', 'on'] as const;

/**
 * The members of two versions of a list, each with its own other version: by its name where all have
 * one of their own, else those that are the same and then the others in turn.
 */
export function pairedMembers(
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly pairs: readonly PairedMember[]; readonly isReordered: boolean } {
  const naming = NAMING.find((field) => isNaming(field, before) && isNaming(field, after));
  const nameOf = (member: unknown) =>
    naming === undefined ? undefined : ((member as Member)[naming] as string);
  const left = new Set(after);
  const take = (found: unknown) => {
    left.delete(found);
    return found;
  };
  const known = before.map((one) => ({
    one,
    other: take(
      after.find(
        (other) =>
          left.has(other) &&
          (naming === undefined ? sameValue(one, other) : nameOf(one) === nameOf(other)),
      ),
    ),
  }));
  const inTurn = naming === undefined ? [...left] : [];
  const kept = known.map(({ one, other }) => ({ one, other: other ?? take(inTurn.shift()) }));
  const places = kept.flatMap(({ other }) => (other === undefined ? [] : [after.indexOf(other)]));
  return {
    pairs: [
      ...kept.map(({ one, other }) => ({ name: nameOf(one), before: one, after: other })),
      ...[...left].map((other) => ({ name: nameOf(other), after: other })),
    ],
    isReordered: places.some((place, index) => place < (places[index - 1] ?? 0)),
  };
}

function isNaming(field: string, members: readonly unknown[]): boolean {
  const names = members.map((member) => (member as Member)[field]);
  // Whom a reply is by says nothing of which one it is; by when a milestone is due does.
  const isFitting = (name: unknown) =>
    typeof name === 'string' && (field !== 'by' || isPartialDate(name));
  return names.every(isFitting) && new Set(names).size === names.length;
}
