import type { ChartDescription } from './chart-description.ts';

type Domain = ChartDescription['yDomain'];

/**
 * The smallest scale that holds all these, so that heights can be compared from chart to chart.
 * @returns `undefined` for no scales at all
 */
export function sharedScale(scales: readonly Domain[]): Domain | undefined {
  if (scales.length === 0) return undefined;
  return [
    Math.min(...scales.map(([lowest]) => lowest)),
    Math.max(...scales.map(([, highest]) => highest)),
  ];
}
