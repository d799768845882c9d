import type { RevisedFact, RevisionReason } from '../schema/revision.ts';

type AnyValue = RevisedFact['previous'];

/** How much a value was revised, in its own unit, and as a share of what it was. */
export interface RevisionSize {
  readonly absolute: number;
  /** 0.1 for a tenth up; `undefined` from 0, and for percentages, whose difference is in points. */
  readonly relative: number | undefined;
}

/** One value before and after a revision. */
export interface RevisedValue {
  readonly reason: RevisionReason;
  readonly before: AnyValue;
  readonly after: AnyValue | undefined;
  readonly unitBefore: string | undefined;
  readonly unitAfter: string | undefined;
  readonly isPercentage: boolean;
}

/**
 * The size of a revision. Only between two single numbers of one unit: from a range, a bound or words
 * no difference follows, and across a new definition there is none to speak of.
 */
export function revisionSize(revised: RevisedValue): RevisionSize | undefined {
  const { reason, before, after, unitBefore, unitAfter, isPercentage } = revised;
  if (reason === 'definition' || unitBefore !== unitAfter) return undefined;
  if (currencyOf(before) !== currencyOf(after)) return undefined;
  const [from, to] = [numberOf(before), numberOf(after)];
  if (from === undefined || to === undefined) return undefined;
  // 0.3 − 0.1 is 0.19999999999999998 to a computer, and to nobody else.
  const absolute = Number((to - from).toPrecision(12));
  return {
    absolute,
    relative:
      from === 0 || isPercentage ? undefined : Number((absolute / Math.abs(from)).toPrecision(12)),
  };
}

function numberOf(value: AnyValue | undefined): number | undefined {
  if (value?.kind === 'money') return numberOf(value.amount);
  return value?.kind === 'number' ? value.number : undefined;
}

const currencyOf = (value: AnyValue | undefined): string | undefined =>
  value?.kind === 'money' ? value.currency : undefined;
