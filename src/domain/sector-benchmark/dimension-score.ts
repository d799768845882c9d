import type { ScoreState } from '../../schema/dimension.ts';
import { type Interval, type Tally, tallyInterval, UNKNOWN } from './tally.ts';

/** What a covenant scores on a dimension, with the counts that it comes from. */
export interface DimensionScore {
  readonly state: ScoreState;
  /** Nothing where the dimension does not apply, or not yet. */
  readonly interval: Interval | undefined;
  readonly tallies: readonly Tally[];
}

/** A dimension without a score, for one of the reasons that are not zero. */
export const noScore = (state: 'not_applicable' | 'not_yet_due'): DimensionScore => ({
  state,
  interval: undefined,
  tallies: [],
});

/** A dimension of which no source tells anything. */
export const unknownScore: DimensionScore = { state: 'unknown', interval: UNKNOWN, tallies: [] };

/**
 * The score on a dimension: the mean of its parts, each as a share from 0 to 1.
 * @param tallies the parts that apply; none of them leaves the dimension unknown
 */
export function dimensionScore(tallies: readonly Tally[]): DimensionScore {
  if (tallies.length === 0) return unknownScore;
  const intervals = tallies.map(tallyInterval);
  const mean = (end: keyof Interval) =>
    intervals.reduce((sum, interval) => sum + interval[end], 0) / intervals.length;
  const interval = { low: mean('low'), high: mean('high') };
  return { state: stateOf(interval), interval, tallies };
}

function stateOf({ low, high }: Interval): ScoreState {
  if (low === high) return 'known';
  return low <= 0 && high >= 1 ? 'unknown' : 'partly_known';
}
