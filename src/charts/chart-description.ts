import type { IsoDate } from '../domain/period-end.ts';
import type { Language } from '../schema/text.ts';

/** Which way the unknown part of a bound lies: `up` for "meer dan 70", `down` for "bijna 6.000". */
export type OpenSide = 'up' | 'down';

/** What can be drawn of a published value, in the unit of the chart. */
export type DrawnValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'bound'; readonly side: OpenSide; readonly number: number };

/** How a value came about; the mark differs in shape, never only in colour. */
export type PointStatus = 'final' | 'provisional' | 'derived';

/** Where something stands on the time axis, and how its period is written. */
export interface InTime {
  /** Last day of the period. */
  readonly x: IsoDate;
  readonly periodText: string;
}

export interface ChartPoint extends InTime {
  readonly value: DrawnValue;
  readonly status: PointStatus;
  /** The editors are not sure that the source says this. */
  readonly isDoubtful: boolean;
  /** The value as a reader sees it: `40–45%`. */
  readonly label: string;
  /** What to know of the value: `voorlopig`, `enige twijfel`. */
  readonly remarks: readonly string[];
}

/** A value in words, or one that cannot share the axis: it stands beside the chart, not in it. */
export interface ListedValue extends InTime {
  readonly label: string;
  /** Language of the label, where it is not that of the chart. */
  readonly lang?: Language;
  readonly remarks: readonly string[];
}

/** From this day the series is counted in another way; no line crosses it. */
export interface ChartBreak {
  /** First day of the new count. */
  readonly x: IsoDate;
  readonly periodText: string;
  /** A word or two for beside the rule in the drawing: `andere telling`. */
  readonly label: string;
  readonly reason: string;
  /** Language of the reason, where it is not that of the chart. */
  readonly reasonLang?: Language;
}

/** A period without a value, from its first day to its last; no line crosses it. */
export interface ChartGap extends InTime {
  readonly from: IsoDate;
  readonly label: string;
  readonly reason: string;
}

/** An agreed value at an agreed day; `label` says which: `Doel 80%`. */
export interface AgreedMark extends InTime {
  readonly kind: 'baseline' | 'milestone' | 'target';
  readonly value: { readonly from: number; readonly to: number };
  readonly label: string;
}

/** Something agreed that has no place in time; `periodText` says when it is due: `elke periode`. */
export interface UnplacedText {
  readonly periodText: string;
  readonly label: string;
}

/** A target without a day: a line over the whole width. */
export interface UndatedTarget extends UnplacedText {
  readonly value: { readonly from: number; readonly to: number };
}

export interface PathPoint {
  readonly x: IsoDate;
  readonly y: number;
}

/** What other sources say of the same: shown when a reader asks for it. */
export interface ChartAlternates {
  readonly points: readonly ChartPoint[];
  readonly listed: readonly ListedValue[];
  /** Other readings of the target. */
  readonly agreed: readonly AgreedMark[];
  readonly unplaced: readonly UnplacedText[];
}

/** Something in the drawing that a reader needs a word for, in the order of the key. */
export const keyMarks = ['derived', 'provisional', 'doubtful', 'range', 'bound', 'path'] as const;
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
  readonly alternates?: ChartAlternates;
  /** Whole years: first of January to last of December. Holds the alternates too. */
  readonly xDomain: readonly [IsoDate, IsoDate];
  /**
   * Holds zero, so that a small change looks small, and every value, those of the alternates
   * included, so that nothing moves when they are shown; its ends are round.
   */
  readonly yDomain: readonly [number, number];
  readonly key: readonly { readonly mark: KeyMark; readonly text: string }[];
}
