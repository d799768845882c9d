import { rankIntervals, type RankInterval } from '../../domain/sector-benchmark/rank-interval.ts';
import type { Interval } from '../../domain/sector-benchmark/tally.ts';
import { type Scores, weightedScore } from '../../domain/sector-benchmark/weighted-score.ts';

/** A row of the benchmark as far as weights change it. */
export interface RowToWeigh {
  /** In the order of the dimensions. */
  readonly scores: Scores;
  /** Enough is known to give it a place. */
  readonly isRanked: boolean;
}

export type WeighedRow<Row extends RowToWeigh> = Row & {
  /** Nothing where no dimension that weighs anything applies. */
  readonly total: Interval | undefined;
  readonly place: RankInterval | undefined;
};

/**
 * Rows by the weights of a reader: those with a place first, from the highest total to the lowest.
 * @param weights one for each dimension, zero or more; only their ratio counts
 * @returns nothing where the weights leave no row a total, as where all are zero
 */
export function weighedRows<Row extends RowToWeigh>(
  rows: readonly Row[],
  weights: readonly number[],
): WeighedRow<Row>[] | undefined {
  const totals = rows.map(({ scores }) => weightedScore(scores, weights));
  if (totals.every((total) => total === undefined)) return undefined;
  const placed = totals.flatMap((total, index) =>
    total !== undefined && rows[index]?.isRanked === true ? [{ index, total }] : [],
  );
  const intervals = rankIntervals(placed.map(({ total }) => total));
  const places = new Map(placed.map(({ index }, place) => [index, intervals[place]]));
  return rows
    .map((row, index) => ({ ...row, total: totals[index], place: places.get(index) }))
    .toSorted(
      (one, other) =>
        Number(one.place === undefined) - Number(other.place === undefined) ||
        middle(other.total) - middle(one.total),
    );
}

const middle = (total: Interval | undefined): number =>
  total === undefined ? -1 : total.low + total.high;
