import type { IsoDate } from '../domain/period-end.ts';
import type { ChartRow } from './chart-rows.ts';

/** A day of a chart where a reader can halt, and all that is said there. */
export interface ChartStop {
  readonly x: IsoDate;
  readonly rows: readonly ChartRow[];
}

/**
 * The days on which something is drawn, in order of time. What is not drawn (a break, a gap, a value
 * in words) is said at the next of them, or at the last, so that nobody walks past it.
 * @param rows in order of time
 */
export function chartStops(rows: readonly ChartRow[]): ChartStop[] {
  const stops: { x: IsoDate; rows: ChartRow[] }[] = [];
  let waiting: ChartRow[] = [];
  for (const row of rows) {
    const last = stops.at(-1);
    if (last?.x === row.x) last.rows.push(row);
    else if (row.mark === undefined) waiting.push(row);
    else {
      stops.push({ x: row.x, rows: [...waiting, row] });
      waiting = [];
    }
  }
  stops.at(-1)?.rows.push(...waiting);
  return stops;
}

/** What is said of a row; the reasons of breaks stand under the chart, too long to hear at every pass. */
function said({ kind, label, remarks }: ChartRow): string {
  return kind === 'break' || remarks.length === 0 ? label : `${label} (${remarks.join('; ')})`;
}

/** All that is said at a stop: `2019: andere telling; 5.989. 2018: Tussendoel 50%`. */
export function stopText({ rows }: ChartStop): string {
  const periods = [...new Set(rows.map(({ periodText }) => periodText))];
  return periods
    .map((period) => {
      const texts = rows.filter(({ periodText }) => periodText === period).map(said);
      return `${period}: ${texts.join('; ')}`;
    })
    .join('. ');
}

/** The stop whose day is nearest; undefined when there is none. */
export function nearestStop(
  stops: readonly ChartStop[],
  distance: (day: IsoDate) => number,
): ChartStop | undefined {
  return stops.toSorted((one, other) => distance(one.x) - distance(other.x))[0];
}
