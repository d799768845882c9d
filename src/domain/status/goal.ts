/** What counts as meeting a target, as plain numbers in the unit of the KPI. */
export type Goal =
  | { readonly aim: 'at_least' | 'at_most'; readonly at: number }
  | { readonly aim: 'band'; readonly from: number; readonly to: number };

/**
 * Published figures have far fewer digits than this leaves: only what the arithmetic of fractions adds
 * is forgiven, so that 300 grams and 0.3 kilograms never differ.
 */
const RELATIVE_TOLERANCE = 1e-9;

/** Whether `one` is no more than `other`, but for the rounding of fractions. Infinite bounds count as themselves. */
export function isAtMost(one: number, other: number): boolean {
  if (one <= other) return true;
  if (!Number.isFinite(one) || !Number.isFinite(other)) return false;
  return one - other <= RELATIVE_TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}

/**
 * How far a value is from meeting the goal, in the unit of the KPI: 0 or less when it is met, and less
 * the better it is. Within a band nothing is better than anything else.
 */
export function distance(goal: Goal, value: number): number {
  switch (goal.aim) {
    case 'at_least':
      return goal.at - value;
    case 'at_most':
      return value - goal.at;
    case 'band':
      return Math.max(goal.from - value, value - goal.to, 0);
    default:
      return goal satisfies never;
  }
}

/** Whether a value meets the goal. */
export function isMet(goal: Goal, value: number): boolean {
  switch (goal.aim) {
    case 'at_least':
      return isAtMost(goal.at, value);
    case 'at_most':
      return isAtMost(value, goal.at);
    case 'band':
      return isAtMost(goal.from, value) && isAtMost(value, goal.to);
    default:
      return goal satisfies never;
  }
}

/** Whether a value is at least as good for the goal as another, such as that of a milestone. */
export function isAsGoodAs(goal: Goal, value: number, other: number): boolean {
  switch (goal.aim) {
    case 'at_least':
      return isAtMost(other, value);
    case 'at_most':
      return isAtMost(value, other);
    case 'band':
      return isAtMost(distance(goal, value), distance(goal, other));
    default:
      return goal satisfies never;
  }
}

/**
 * The share of the way from the baseline to the target that a value has travelled: 0 at the baseline,
 * 1 at the target, below 0 when it has moved away. Works for targets and baselines of zero, falling
 * series and changes of sign alike (design, section 7).
 * @param baseline a value that does not meet the goal; where it does there is no way to travel
 * @returns a fraction, possibly infinite for a bound that is open on the favourable side
 */
export function travelledShare(goal: Goal, baseline: number, value: number): number {
  const way = distance(goal, baseline);
  return (way - distance(goal, value)) / way;
}

/** The value that stands at a share of the way; within a band the way leads to its nearest edge. */
export function valueAtShare(goal: Goal, baseline: number, share: number): number {
  return baseline + share * (nearestTarget(goal, baseline) - baseline);
}

function nearestTarget(goal: Goal, value: number): number {
  if (goal.aim !== 'band') return goal.at;
  return Math.min(Math.max(value, goal.from), goal.to);
}
