import type { IsoDate } from '../period-end.ts';
import type { Deadline } from './deadline.ts';
import type { PathShape } from './expected-path.ts';
import type { Goal } from './goal.ts';

/** A value that stands on a day. */
export interface Point {
  readonly day: IsoDate;
  readonly value: number;
}

/** What was measured on a day, read at one of its ends. */
export interface MeasuredPoint {
  readonly day: IsoDate;
  /** Nothing where no number can be judged: words, or a bound open on the unfavourable side. */
  readonly value: number | undefined;
  /** The count changed between the baseline and this day, so that the two cannot be compared. */
  readonly isAcrossBreak: boolean;
}

/** One way to read a KPI in which everything is one number: the input of the rule. */
export interface Reading {
  readonly goal: Goal;
  readonly deadline: Deadline;
  /** Nothing where no source gives a number for the start. */
  readonly baseline: Point | undefined;
  /** Agreed intermediate values, in order of day. */
  readonly milestones: readonly Point[];
  /** In order of day. */
  readonly measured: readonly MeasuredPoint[];
  readonly pathShape: PathShape;
}

/** When the rule is applied. */
export interface Moment {
  readonly asOf: IsoDate;
  /** The day on which the covenant ended, where that is not after `asOf`. */
  readonly endedOn: IsoDate | undefined;
}
