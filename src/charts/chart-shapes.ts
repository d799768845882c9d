import { area, line } from 'd3-shape';
import type { Position } from './box.ts';
import type { ChartPoint } from './chart-description.ts';
import { ends } from './drawn-value.ts';
import { type Positions, valueShapes, type ValueShapes } from './mark-shapes.ts';
import { DIGITS } from './rounded.ts';

export interface SeriesShapes extends ValueShapes {
  /** SVG paths between values known as one number. */
  readonly lines: readonly string[];
  /** SVG paths that widen from a number into a range: any line through a range would be our own guess. */
  readonly bands: readonly string[];
  /** Corners of every edge that is drawn, one list per stretch. */
  readonly edges: readonly (readonly Position[])[];
}

interface Stretch extends Position {
  readonly y2: number;
  readonly isNumber: boolean;
}

const drawLine = line<Position>(
  ({ x }) => x,
  ({ y }) => y,
).digits(DIGITS);
const drawBand = area<Stretch>()
  .x(({ x }) => x)
  .y0(({ y2 }) => y2)
  .y1(({ y }) => y)
  .digits(DIGITS);

function stretchesOf(run: readonly ChartPoint[], { x, y }: Positions): Stretch[] {
  return run.map((point) => {
    const [lowest, highest] = ends(point.value);
    return { x: x(point.x), y: y(highest), y2: y(lowest), isNumber: point.value.kind === 'number' };
  });
}

/** Neighbouring values that are both one number, as corners of a line. */
function numberStreaks(stretches: readonly Stretch[]): Position[][] {
  const streaks: Position[][] = [[]];
  for (const stretch of stretches) {
    if (stretch.isNumber) streaks.at(-1)?.push(stretch);
    else streaks.push([]);
  }
  return streaks.filter(({ length }) => length > 1);
}

/** The published values as shapes. */
export function seriesShapes(
  runs: readonly (readonly ChartPoint[])[],
  positions: Positions,
): SeriesShapes {
  const joined = runs.map((run) => stretchesOf(run, positions)).filter(({ length }) => length > 1);
  const banded = joined.filter((run) => run.some(({ isNumber }) => !isNumber));
  const streaks = joined.flatMap(numberStreaks);
  return {
    lines: streaks.flatMap((streak) => drawLine(streak) ?? []),
    bands: banded.flatMap((run) => drawBand(run) ?? []),
    ...valueShapes(runs.flat(), positions),
    edges: joined.flatMap((run) => [run, run.map(({ x, y2 }) => ({ x, y: y2 }))]),
  };
}

/** The agreed path as an SVG path; empty text when there is none. */
export function pathLine(corners: readonly Position[]): string {
  return drawLine(corners) ?? '';
}
