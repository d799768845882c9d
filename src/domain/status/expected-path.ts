import type { IsoDate } from '../period-end.ts';
import { dayNumber } from './day-number.ts';

/** A point of the agreed path: the share of the way that is to have been travelled by a day. */
export interface PathPoint {
  readonly day: IsoDate;
  /** 0 at the baseline, 1 at the target; a planned dip is below 0. */
  readonly share: number;
}

/** How the way between two agreed points is expected to be travelled. */
export type PathShape = 'linear' | 'stepwise';

/**
 * The share of the way that was to have been travelled on a day.
 * - `linear`: in equal parts from day to day between the agreed points (design, section 7);
 * - `stepwise`: nothing until the next agreed point is due, and then all of it.
 * @param path agreed points in order of day, at least one: the baseline, milestones, the target
 */
export function expectedShare(
  path: readonly PathPoint[],
  day: IsoDate,
  shape: PathShape = 'linear',
): number {
  const before = path.findLast((point) => point.day <= day) ?? path[0];
  const after = path.find((point) => point.day > day);
  if (before === undefined) throw new RangeError('A path needs at least one point; received none.');
  if (after === undefined || shape === 'stepwise' || day <= before.day) return before.share;
  const passed = dayNumber(day) - dayNumber(before.day);
  const whole = dayNumber(after.day) - dayNumber(before.day);
  return before.share + (after.share - before.share) * (passed / whole);
}
