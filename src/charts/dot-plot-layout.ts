import { scaleLinear } from 'd3-scale';
import type { Position } from './box.ts';
import { rounded } from './rounded.ts';
import type { DotPlot, DotRow } from './dot-plot.ts';
import { textWidth } from './text-width.ts';

export interface PlacedText extends Position {
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

/** One drawing of a dot plot: every length in SVG units, origin at the left top. */
export interface DotPlotLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly axis: { readonly x1: number; readonly x2: number; readonly y: number };
  readonly labels: readonly PlacedText[];
  readonly ends: readonly PlacedText[];
  /** A thin line behind each dot, over the whole axis: where it could have stood. */
  readonly tracks: readonly number[];
  /** From the dot of a row to that of the row above it. */
  readonly joins: readonly { readonly from: Position; readonly to: Position }[];
  readonly dots: readonly (Position & Pick<DotRow, 'status' | 'isDoubtful'>)[];
  readonly values: readonly PlacedText[];
}

const WIDTH = 300;
const FONT_SIZE = 12.5;
const ROW_HEIGHT = 26;
const GUTTER = 12;
/** From the middle of a dot to the text beside it. */
const BESIDE = 10;
const RIGHT = 8;

/** Gives everything in a dot plot its place. */
export function dotPlotLayout({ domain, ends, rows }: DotPlot): DotPlotLayout {
  const left =
    Math.ceil(Math.max(...rows.map(({ label }) => textWidth(label, FONT_SIZE)))) + GUTTER;
  const right = WIDTH - RIGHT;
  const x = scaleLinear().domain(domain).range([left, right]);
  const middle = (index: number) => ROW_HEIGHT * (index + 0.5);
  const places = rows.map(({ value }, index) => ({ x: rounded(x(value)), y: middle(index) }));
  const joins = rows.flatMap(({ joinsPrevious }, index) => {
    const from = places[index - 1];
    const to = places[index];
    return joinsPrevious && from !== undefined && to !== undefined ? [{ from, to }] : [];
  });
  const bottom = ROW_HEIGHT * rows.length + 4;
  const footline = bottom + FONT_SIZE * 1.3;
  return {
    width: WIDTH,
    height: Math.ceil(footline + FONT_SIZE * 0.4),
    fontSize: FONT_SIZE,
    axis: { x1: left, x2: right, y: bottom },
    labels: rows.map(({ label }, index) => ({
      text: label,
      x: 0,
      y: middle(index),
      anchor: 'start',
    })),
    ends: [
      { text: ends[0], x: left, y: footline, anchor: 'start' },
      { text: ends[1], x: right, y: footline, anchor: 'end' },
    ],
    tracks: places.map(({ y }) => y),
    joins,
    dots: rows.flatMap(({ status, isDoubtful }, index) => {
      const place = places[index];
      return place === undefined ? [] : [{ ...place, status, isDoubtful }];
    }),
    values: rows.map(({ text }, index) => {
      const place = places[index] ?? { x: left, y: 0 };
      const joined = joins.flatMap(({ from, to }) =>
        from === place ? [to] : to === place ? [from] : [],
      );
      return besideDot(text, place, { left, right }, joined);
    }),
  };
}

/** Right of the dot, unless it does not fit there or a line leaves on that side; then left of it. */
function besideDot(
  text: string,
  dot: Position,
  { left, right }: { readonly left: number; readonly right: number },
  joined: readonly Position[],
): PlacedText {
  const width = BESIDE + textWidth(text, FONT_SIZE);
  const isCrossed = joined.some(({ x }) => x > dot.x) && dot.x - width >= left;
  return dot.x + width <= right && !isCrossed
    ? { text, x: dot.x + BESIDE, y: dot.y, anchor: 'start' }
    : { text, x: dot.x - BESIDE, y: dot.y, anchor: 'end' };
}
