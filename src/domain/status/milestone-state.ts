import type { MilestoneState } from '../../schema/verdict.ts';
import { isAsGoodAs } from './goal.ts';
import type { Point, Reading } from './reading.ts';

/** What has become of a milestone. Nothing is called missed without a figure on or after its date. */
export function milestoneState(
  { goal, measured }: Pick<Reading, 'goal' | 'measured'>,
  milestone: Point,
  asOf: string,
): MilestoneState {
  if (milestone.day > asOf) return 'ahead';
  const since = measured.filter(
    ({ day, value, isAcrossBreak }) =>
      day >= milestone.day && value !== undefined && !isAcrossBreak,
  );
  if (since.length === 0) return 'no_figure';
  const firstMet = since.findIndex(({ value }) => isAsGoodAs(goal, value ?? NaN, milestone.value));
  if (firstMet === -1) return 'missed';
  return firstMet === 0 ? 'met' : 'met_late';
}
