import type { DimensionScore } from './dimension-score.ts';

/** Who is known on fewer dimensions than this is shown, but not ranked (design, section 9). */
export const LEAST_KNOWN_DIMENSIONS = 4;

/** Whether enough is known to give a place: of four dimensions something, be it a part. */
export function isRankable(scores: readonly DimensionScore[]): boolean {
  const known = scores.filter(({ state }) => state === 'known' || state === 'partly_known');
  return known.length >= LEAST_KNOWN_DIMENSIONS;
}
