import { scaleLinear } from 'd3-scale';

/** About this many lines on the value axis; round steps decide. */
export const VALUE_TICKS = 4;

/**
 * The values that the vertical axis must hold: all that are drawn, and zero, out to round ends.
 * @param values in the unit of the chart, any order; none gives 0 to 1
 */
export function valueDomain(values: readonly number[]): readonly [number, number] {
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  // An axis of no height cannot be drawn; one unit is the smallest that a count can change by.
  const held = lowest === highest ? [0, 1] : [lowest, highest];
  const [from = 0, to = 1] = scaleLinear().domain(held).nice(VALUE_TICKS).domain();
  return [from, to];
}
