import type { ScoreState } from '../../schema/dimension.ts';
import { type Interval, UNKNOWN } from '../sector-benchmark/tally.ts';

/** What numbers were measured by. Where two differ on any of these, they are not held against each other. */
export interface MeasureBasis {
  /** Version of the method of an edition. */
  readonly method?: string | undefined;
  readonly edition?: string | undefined;
  /** The parts that a score is the mean of. */
  readonly parts?: string | undefined;
}

/** What one subject has on one row of a comparison. */
export interface Measure extends MeasureBasis {
  readonly state: ScoreState;
  /** Everything that the number can be; nothing where there is none. */
  readonly range?: Interval | undefined;
  /** Derived, or the editors are not sure of it. */
  readonly isDoubtful?: true | undefined;
}

/** Why one of the two has no number to compare. */
export type WithoutNumber = Extract<ScoreState, 'not_applicable' | 'not_yet_due' | 'unknown'>;

/** Why two numbers are not held against each other. */
export type NumbersRefusal =
  'other_method' | 'other_edition' | 'other_parts' | 'doubtful' | 'overlap';

export type MeasureComparison =
  | { readonly kind: 'larger' | 'smaller' | 'same' }
  | { readonly kind: 'refused'; readonly reason: WithoutNumber | NumbersRefusal };

/** What is added up in another order differs by less than this. */
const ROUNDING = 1e-9;

/**
 * How one number stands to another: larger or smaller only where that is so for all that both can be,
 * and only where both were measured by the same. In all other cases the reason why it cannot be told.
 */
export function compareMeasures(one: Measure, other: Measure): MeasureComparison {
  const without = withoutNumber(one) ?? withoutNumber(other);
  if (without !== undefined) return { kind: 'refused', reason: without };
  const reason = basisRefusal(one, other);
  if (reason !== undefined) return { kind: 'refused', reason };
  const isDoubtful = one.isDoubtful === true || other.isDoubtful === true;
  const kind = orderOf(one.range ?? UNKNOWN, other.range ?? UNKNOWN);
  if (kind === undefined) return { kind: 'refused', reason: 'overlap' };
  return isDoubtful ? { kind: 'refused', reason: 'doubtful' } : { kind };
}

/** Why there is no number to compare; nothing where there is one. */
export function withoutNumber({ state, range }: Measure): WithoutNumber | undefined {
  if (state !== 'known' && state !== 'partly_known') return state;
  return range === undefined ? 'unknown' : undefined;
}

/** Whether two numbers may stand on one axis, or what they differ in. */
export function basisRefusal(
  one: MeasureBasis,
  other: MeasureBasis,
): Extract<NumbersRefusal, `other_${string}`> | undefined {
  if (one.method !== other.method) return 'other_method';
  if (one.edition !== other.edition) return 'other_edition';
  return one.parts === other.parts ? undefined : 'other_parts';
}

/** Nothing where the two have values in common and are not the same number. */
function orderOf(one: Interval, other: Interval): 'larger' | 'smaller' | 'same' | undefined {
  if (one.low > other.high + ROUNDING) return 'larger';
  if (other.low > one.high + ROUNDING) return 'smaller';
  const isSame = Math.max(one.high, other.high) - Math.min(one.low, other.low) <= ROUNDING;
  return isSame ? 'same' : undefined;
}
