import type { IsoDate } from '../domain/period-end.ts';
import type { ChartPoint } from './chart-description.ts';

/**
 * Cuts a series into stretches that a line may join: never across a break or a day without a
 * value, never to or from a bound, and never between two values of one day (a vertical line would
 * read as a jump).
 * @param points in order of time
 * @param breaks first days of a new count
 * @param empty days on which no drawable value stands: gaps, unknown values, values in words
 */
export function splitRuns(
  points: readonly ChartPoint[],
  breaks: readonly IsoDate[],
  empty: readonly IsoDate[],
): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  let open: ChartPoint[] = [];
  for (const point of points) {
    const previous = open.at(-1);
    if (point.value.kind === 'bound') {
      runs.push([point]);
      open = [];
      continue;
    }
    if (previous !== undefined && previous.x === point.x) {
      runs.push([point]);
      continue;
    }
    const isCut =
      previous === undefined ||
      breaks.some((day) => previous.x < day && day <= point.x) ||
      empty.some((day) => previous.x < day && day < point.x);
    if (isCut) runs.push((open = []));
    open.push(point);
  }
  return runs;
}
