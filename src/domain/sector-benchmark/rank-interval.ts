import type { Interval } from './tally.ts';
import { weightCorners } from './weights.ts';
import { type Scores, weightedScore } from './weighted-score.ts';

/** The best and the worst place that one among others can have; 1 is the best, ties share a place. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
}

/** What is added up in another order differs by less than this. */
const ROUNDING = 1e-9;

/**
 * The places that each can have over all unknown values, for one weighting.
 * @param totals weighted scores, in any order
 */
export function rankIntervals(totals: readonly Interval[]): RankInterval[] {
  return totals.map((own, place) => {
    const others = totals.filter((_, index) => index !== place);
    return {
      best: 1 + others.filter(({ low }) => low > own.high + ROUNDING).length,
      worst: 1 + others.filter(({ high }) => high > own.low + ROUNDING).length,
    };
  });
}

/**
 * The places that each can have over all reasonable weightings and all unknown values.
 *
 * Method: two at a time. Another surely stands above where its least total is above one's most total in
 * every corner of the weightings; it can stand above where its most total is above one's least total in
 * some corner. Where the same dimensions apply to both, the difference of totals is linear in the weights, so
 * that the corners tell exactly. Where they differ, the least of the one is held against the most of the
 * other, which can only widen the interval. So the true place is always inside; since the pairs are
 * judged apart, a place at the edge may take weightings that exclude each other.
 */
export function robustRankIntervals(all: readonly Scores[]): RankInterval[] {
  const corners = weightCorners(all[0]?.length ?? 2);
  const totals = all.map((scores) =>
    corners.map((weights) => weightedScore(scores, weights) ?? { low: 0, high: 1 }),
  );
  const pairs = (own: number, test: (other: number) => boolean) =>
    all.filter((__, other) => other !== own && test(other)).length;
  return all.map((_, own) => ({
    best: 1 + pairs(own, (other) => leadOver(totals, all, other, own).least > ROUNDING),
    worst: 1 + pairs(own, (other) => leadOver(totals, all, other, own).most > ROUNDING),
  }));
}

/** By how much one can lead another over all corners, at least and at most. */
function leadOver(
  totals: readonly (readonly Interval[])[],
  all: readonly Scores[],
  one: number,
  other: number,
): { least: number; most: number } {
  const [ofOne = [], ofOther = []] = [totals[one], totals[other]];
  if (sameApply(all[one] ?? [], all[other] ?? [])) {
    return {
      least: Math.min(...ofOne.map(({ low }, corner) => low - (ofOther[corner]?.high ?? 0))),
      most: Math.max(...ofOne.map(({ high }, corner) => high - (ofOther[corner]?.low ?? 0))),
    };
  }
  const least = (ends: readonly Interval[]) => Math.min(...ends.map(({ low }) => low));
  const most = (ends: readonly Interval[]) => Math.max(...ends.map(({ high }) => high));
  return { least: least(ofOne) - most(ofOther), most: most(ofOne) - least(ofOther) };
}

const sameApply = (one: Scores, other: Scores): boolean =>
  one.every((score, index) => (score === undefined) === (other[index] === undefined));
