import { type DimensionScore, noScore, unknownScore } from '../sector-benchmark/dimension-score.ts';

/**
 * What a sector scores on a dimension: from the lowest to the highest that any of its covenants can
 * have. No covenant weighs more than another, and none speaks for the whole sector.
 * @param scores of the covenants of the sector, in any order; none where it has no covenant
 */
export function sectorScore(scores: readonly DimensionScore[]): DimensionScore {
  const [first] = scores;
  if (first === undefined) return noScore('not_applicable');
  if (scores.length === 1) return first;
  const scored = scores.filter(({ interval }) => interval !== undefined);
  if (scored.length === 0) return first;
  if (scored.every(({ state }) => state === 'unknown')) return unknownScore;
  const low = Math.min(...scored.map(({ interval }) => interval?.low ?? 0));
  const high = Math.max(...scored.map(({ interval }) => interval?.high ?? 1));
  return {
    state: low === high ? 'known' : 'partly_known',
    interval: { low, high },
    tallies: scored.flatMap(({ tallies }) => tallies),
  };
}
