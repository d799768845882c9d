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
 * one of their own, else the same in all; what is left with the one that it has most in common with.
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
  const isSame = (one: unknown, other: unknown) =>
    naming === undefined ? sameValue(one, other) : nameOf(one) === nameOf(other);
  const known = before.map((one) => ({
    one,
    other: take([...left].find((other) => isSame(one, other))),
  }));
  const kept = known.map(({ one, other }) => ({
    one,
    other: other ?? take(mostAlike(one as Member, [...left] as Member[])),
  }));
  const places = kept.flatMap(({ other }) => (other === undefined ? [] : [after.indexOf(other)]));
  return {
    pairs: [
      ...kept.map(({ one, other }) => ({ name: nameOf(one), before: one, after: other })),
      ...[...left].map((other) => ({ name: nameOf(other), after: other })),
    ],
    isReordered: places.some((place, index) => place < (places[index - 1] ?? 0)),
  };
}

/** The one that says half of the same or more, and more than the others. */
function mostAlike(member: Member, others: readonly Member[]): Member | undefined {
  const likeness = (other: Member) => {
    const keys = [...new Set([...Object.keys(member), ...Object.keys(other)])];
    return keys.filter((key) => sameValue(member[key], other[key])).length / keys.length;
  };
  return others
    .map((other) => ({ other, share: likeness(other) }))
    .filter(({ share }) => share >= 0.5)
    .toSorted((one, other) => other.share - one.share)[0]?.other;
}

function isNaming(field: string, members: readonly unknown[]): boolean {
  const names = members.map((member) => (member as Member)[field]);
  // Whom a reply is by says nothing of which one it is; by when a milestone is due does.
  const isFitting = (name: unknown) =>
    typeof name === 'string' && (field !== 'by' || isPartialDate(name));
  return names.every(isFitting) && new Set(names).size === names.length;
}
