import { scaleLinear } from 'd3-scale';
import type { ChartDescription } from './chart-description.ts';
import { seriesShapes } from './chart-shapes.ts';
import { agreedShape } from './mark-shapes.ts';
import { rounded } from './rounded.ts';
import { milliseconds } from './milliseconds.ts';

/** The course of a KPI as small as a word: no axes and no words, as SVG paths in one frame. */
export interface Sparkline {
  readonly width: number;
  readonly height: number;
  readonly band: string;
  readonly line: string;
  /** Marks of single values: a path of no length is drawn as a dot by its round ends. */
  readonly dots: string;
  /** Bars of ranges and strokes of bounds. */
  readonly bars: string;
  readonly target: string;
}

const WIDTH = 104;
const HEIGHT = 28;
/** Room for half a mark at every side. */
const EDGE = 4;
const BOUND = 6;
const TARGET = 3.5;

const path = (parts: readonly string[]): string => parts.join('');
const at = (x: number, y: number): string => `M${String(x)},${String(y)}`;

/** Draws what was published, and the target; dots stand where no line passes, and at the newest value. */
export function sparkline({ runs, agreed, xDomain, yDomain }: ChartDescription): Sparkline {
  const days = scaleLinear()
    .domain(xDomain.map(milliseconds))
    .range([EDGE, WIDTH - EDGE]);
  const values = scaleLinear()
    .domain(yDomain)
    .range([HEIGHT - EDGE, EDGE]);
  const positions = {
    x: (day: string) => days(milliseconds(day)),
    y: (value: number) => values(value),
  };
  const { lines, bands, dots, whiskers, arrows } = seriesShapes(runs, positions);
  const newest = Math.max(...[...dots, ...whiskers, ...arrows].map(({ x }) => x));
  const alone = new Set(
    runs.flatMap((run) => (run.length === 1 ? run.map(({ x }) => rounded(positions.x(x))) : [])),
  );
  return {
    width: WIDTH,
    height: HEIGHT,
    band: path(bands),
    line: path(lines),
    dots: path(dots.flatMap(({ x, y }) => (x === newest || alone.has(x) ? [`${at(x, y)}h0`] : []))),
    bars: path([
      ...whiskers.map(({ x, y1, y2 }) => `${at(x, y1)}V${String(y2)}`),
      ...arrows.map(({ x, y, side }) => `${at(x, y)}v${String(side === 'up' ? -BOUND : BOUND)}`),
    ]),
    target: path(
      agreed
        .filter(({ kind }) => kind === 'target')
        .map((mark) => agreedShape(mark, positions))
        .map(({ x, y1 }) => {
          const [size, back] = [String(TARGET), String(-TARGET)];
          return `${at(rounded(x - TARGET), y1)}l${size},${back} ${size},${size} ${back},${size}z`;
        }),
    ),
  };
}
