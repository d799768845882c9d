import { isAtMost } from './goal.ts';
import type { JudgedVerdict } from '../../schema/verdict.ts';

/** On track is at most this share of the whole way behind what was to have been travelled. */
export const ON_TRACK_MARGIN = 0.05;

/** Far behind is less than half of what was to have been travelled, once that is more than this share. */
export const FAR_BEHIND_FROM = 0.1;

export type CourseVerdict = Extract<
  JudgedVerdict,
  'on_track' | 'behind' | 'far_behind' | 'below_start'
>;

/**
 * The verdict on a KPI that is under way (design, section 7, verdicts 6 to 9).
 * @param travelled share of the way from baseline to target that has been travelled
 * @param expected  share that was to have been travelled by then
 * @param milestoneUnmet whether a milestone whose date has come is unmet: then it is not on track
 */
export function courseVerdict(
  travelled: number,
  expected: number,
  milestoneUnmet: boolean,
): CourseVerdict {
  if (!milestoneUnmet && isAtMost(expected, travelled + ON_TRACK_MARGIN)) return 'on_track';
  if (travelled < 0) return 'below_start';
  if (expected > FAR_BEHIND_FROM && travelled < expected / 2) return 'far_behind';
  return 'behind';
}
