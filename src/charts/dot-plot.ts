import type { PointStatus } from './chart-description.ts';

/** One row of a dot plot: what it is of, and where its dot stands. */
export interface DotRow {
  readonly label: string;
  readonly value: number;
  /** The value as a reader sees it, beside the dot. */
  readonly text: string;
  readonly status: PointStatus;
  readonly isDoubtful: boolean;
  /** A line may join this dot to that of the row above it: both may be compared. */
  readonly joinsPrevious: boolean;
}

/**
 * A dot plot before anything has a position: one axis, one dot to a row. What must not be compared
 * stands in another plot with an axis of its own.
 */
export interface DotPlot {
  readonly title: string;
  /** What the plot says, in one sentence, for those who do not see it. */
  readonly sentence: string;
  /** The ends of the axis from left to right; from high to low where low is best, as with ranks. */
  readonly domain: readonly [start: number, end: number];
  /** The ends of the axis in words. */
  readonly ends: readonly [start: string, end: string];
  readonly rows: readonly DotRow[];
}
