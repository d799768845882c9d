import type { DimensionScore } from '../../domain/sector-benchmark/dimension-score.ts';
import {
  rankIntervals,
  type RankInterval,
  robustRankIntervals,
} from '../../domain/sector-benchmark/rank-interval.ts';
import { isRankable } from '../../domain/sector-benchmark/rankable.ts';
import { scoreCovenant } from '../../domain/sector-benchmark/score-covenant.ts';
import { type Interval, UNKNOWN } from '../../domain/sector-benchmark/tally.ts';
import { weightedScore } from '../../domain/sector-benchmark/weighted-score.ts';
import { equalWeights } from '../../domain/sector-benchmark/weights.ts';
import { type Dimension, DIMENSIONS } from '../../schema/dimension.ts';
import type { CovenantRecord, SiteModel } from '../model.ts';
import { covenantEvidence } from './covenant-evidence.ts';

export interface DimensionCell extends DimensionScore {
  readonly dimension: Dimension;
}

/** A covenant in the benchmark, with every dimension at the same weight. */
export interface BenchmarkRow {
  readonly covenant: CovenantRecord;
  /** In the order of the dimensions. */
  readonly cells: readonly DimensionCell[];
  readonly total: Interval;
  /** Nothing where too little is known to give a place. */
  readonly places: { readonly equal: RankInterval; readonly robust: RankInterval } | undefined;
}

/** All covenants with their scores: those with a place first, from the highest total to the lowest. */
export function benchmarkRows(model: SiteModel): BenchmarkRow[] {
  const scored = model.covenants.map((covenant) => {
    const scores = scoreCovenant(covenantEvidence(model, covenant));
    const cells = DIMENSIONS.map((dimension) => ({ dimension, ...scores[dimension] }));
    const intervals = cells.map(({ interval }) => interval);
    const total = weightedScore(intervals, equalWeights(DIMENSIONS.length)) ?? UNKNOWN;
    return { covenant, cells, intervals, total };
  });
  const ranked = scored.filter(({ cells }) => isRankable(cells));
  const equal = rankIntervals(ranked.map(({ total }) => total));
  const robust = robustRankIntervals(ranked.map(({ intervals }) => intervals));
  const rows = scored.map(({ covenant, cells, total }) => {
    const index = ranked.findIndex((one) => one.covenant === covenant);
    const [ofEqual, ofRobust] = [equal[index], robust[index]];
    const places = ofEqual && ofRobust && { equal: ofEqual, robust: ofRobust };
    return { covenant, cells, total, places };
  });
  const middle = ({ total }: BenchmarkRow) => total.low + total.high;
  return rows.toSorted(
    (one, other) =>
      Number(one.places === undefined) - Number(other.places === undefined) ||
      middle(other) - middle(one),
  );
}
