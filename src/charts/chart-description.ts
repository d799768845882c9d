import type { IsoDate } from '../domain/period-end.ts';

/** Which way the unknown part of a bound lies: `up` for "meer dan 70", `down` for "bijna 6.000". */
export type OpenSide = 'up' | 'down';

/** What can be drawn of a published value, in the unit of the chart. */
export type DrawnValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'bound'; readonly side: OpenSide; readonly number: number };

/** How a value came about; the mark differs in shape, never only in colour. */
export type PointStatus = 'final' | 'provisional' | 'derived';

export interface ChartPoint {
  /** Last day of the period that the value is about. */
  readonly x: IsoDate;
  readonly periodText: string;
  readonly value: DrawnValue;
  readonly status: PointStatus;
  /** The source calls its own number an estimate or approximate. */
  readonly estimate: boolean;
  /** The value as a reader sees it: `40–45%`. */
  readonly label: string;
}

/** A value in words, or one that cannot share the axis: it stands beside the chart, not in it. */
export interface ListedValue {
  readonly x: IsoDate;
  readonly periodText: string;
  readonly text: string;
}

/** From this day the series is counted in another way; no line crosses it. */
export interface ChartBreak {
  readonly x: IsoDate;
  /** A word or two for beside the rule in the drawing: `andere telling`. */
  readonly label: string;
  readonly periodText: string;
  readonly reason: string;
}

/** A period without a value, first and last day included; no line crosses it. */
export interface ChartGap {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly label: string;
  readonly periodText: string;
  readonly reason: string;
}

/** An agreed value at an agreed day; `label` says which: `Doel 80%`. */
export interface AgreedMark {
  readonly kind: 'baseline' | 'milestone' | 'target';
  readonly x: IsoDate;
  readonly value: { readonly from: number; readonly to: number };
  readonly label: string;
}

/** A target without a day: a line over the whole width. */
export interface UndatedTarget {
  readonly value: { readonly from: number; readonly to: number };
  readonly label: string;
}

export interface PathPoint {
  readonly x: IsoDate;
  readonly y: number;
}

/** Something in the drawing that a reader needs a word for, in the order of the key. */
export const keyMarks = ['derived', 'provisional', 'range', 'bound', 'path'] as const;
export type KeyMark = (typeof keyMarks)[number];

/**
 * All that a chart says, before anything has a position: the static SVG, the sentence and the
 * interactive chart are made from this. Lists are in order of time.
 */
export interface ChartDescription {
  readonly title: string;
  readonly unit: string;
  /** Values that a line may join, one list per unbroken stretch; a bound is a stretch of its own. */
  readonly runs: readonly (readonly ChartPoint[])[];
  readonly listed: readonly ListedValue[];
  readonly breaks: readonly ChartBreak[];
  readonly gaps: readonly ChartGap[];
  readonly agreed: readonly AgreedMark[];
  readonly undatedTarget?: UndatedTarget;
  /** From the agreed baseline through the milestones to the target; empty without a baseline. */
  readonly path: readonly PathPoint[];
  /** Whole years: first of January to last of December. */
  readonly xDomain: readonly [IsoDate, IsoDate];
  /** Holds zero and every drawn value, so that a small change looks small. */
  readonly yDomain: readonly [number, number];
  readonly key: readonly { readonly mark: KeyMark; readonly text: string }[];
}
