import type { Interval } from './tally.ts';

/** Scores in the order of the dimensions; nothing where a dimension does not apply. */
export type Scores = readonly (Interval | undefined)[];

/**
 * The weighted mean of the scores that apply; the weights of the others fall away.
 * @param weights one for each dimension, zero or more; their sum does not matter
 * @returns nothing where no dimension that weighs anything applies
 */
export function weightedScore(scores: Scores, weights: readonly number[]): Interval | undefined {
  const weighed = scores.flatMap((score, index) => {
    const weight = weights[index] ?? 0;
    return score === undefined || weight === 0 ? [] : [{ ...score, weight }];
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return undefined;
  const mean = (end: keyof Interval) =>
    weighed.reduce((sum, score) => sum + score.weight * score[end], 0) / total;
  return { low: mean('low'), high: mean('high') };
}
