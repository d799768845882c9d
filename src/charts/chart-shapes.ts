import { area, line } from 'd3-shape';
import type { Position } from './box.ts';
import type { ChartPoint, OpenSide, PointStatus } from './chart-description.ts';
import type { ChartScales } from './chart-scales.ts';
import { ends } from './drawn-value.ts';

export interface Dot extends Position {
  readonly status: PointStatus;
}

/** A range: an upright bar from its lowest (`y2`) to its highest value (`y1`). */
export interface Whisker {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly status: PointStatus;
}

/** A bound: a bar at its number and an open arrow towards where the value lies. */
export interface Arrow extends Position {
  readonly side: OpenSide;
}

export interface SeriesShapes {
  /** SVG paths between values known as one number. */
  readonly lines: readonly string[];
  /** SVG paths that widen from a number into a range: any line through a range would be our own guess. */
  readonly bands: readonly string[];
  readonly dots: readonly Dot[];
  readonly whiskers: readonly Whisker[];
  readonly arrows: readonly Arrow[];
  /** Corners of every edge that is drawn, one list per stretch. */
  readonly edges: readonly (readonly Position[])[];
}

/** Keeps drawings small: a tenth of an SVG unit is less than a pixel. */
export const DIGITS = 1;
export const rounded = (position: number): number =>
  Math.round(position * 10 ** DIGITS) / 10 ** DIGITS;

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

function stretchesOf(run: readonly ChartPoint[], { x, y }: ChartScales): Stretch[] {
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
  scales: ChartScales,
): SeriesShapes {
  const joined = runs.map((run) => stretchesOf(run, scales)).filter(({ length }) => length > 1);
  const banded = joined.filter((run) => run.some(({ isNumber }) => !isNumber));
  const streaks = joined.flatMap(numberStreaks);
  const points = runs.flat().map((point) => {
    const [lowest, highest] = ends(point.value);
    const [x, y1, y2] = [scales.x(point.x), scales.y(highest), scales.y(lowest)].map(rounded) as [
      number,
      number,
      number,
    ];
    return { point, x, y1, y2 };
  });
  return {
    lines: streaks.flatMap((streak) => drawLine(streak) ?? []),
    bands: banded.flatMap((run) => drawBand(run) ?? []),
    dots: points.flatMap(({ point, x, y1 }) =>
      point.value.kind === 'number' ? [{ x, y: y1, status: point.status }] : [],
    ),
    whiskers: points.flatMap(({ point, x, y1, y2 }) =>
      point.value.kind === 'range' ? [{ x, y1, y2, status: point.status }] : [],
    ),
    arrows: points.flatMap(({ point, x, y1 }) =>
      point.value.kind === 'bound' ? [{ x, y: y1, side: point.value.side }] : [],
    ),
    edges: joined.flatMap((run) => [run, run.map(({ x, y2 }) => ({ x, y: y2 }))]),
  };
}

/** The agreed path as an SVG path; empty text when there is none. */
export function pathLine(corners: readonly Position[]): string {
  return drawLine(corners) ?? '';
}
