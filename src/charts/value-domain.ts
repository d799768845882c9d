/**
 * The values that the vertical axis must hold: all that are drawn, and zero.
 * @param values in the unit of the chart, any order; none gives 0 to 1
 */
export function valueDomain(values: readonly number[]): readonly [number, number] {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  // An axis of no height cannot be drawn; one unit is the smallest that a count can change by.
  return lowest === highest ? [0, 1] : [lowest, highest];
}
