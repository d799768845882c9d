import { scaleLinear } from 'd3-scale';
import type { Position } from './box.ts';
import type { PointStatus } from './chart-description.ts';
import { rounded } from './chart-shapes.ts';
import type { DotPlot } from './dot-plot.ts';
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
  readonly dots: readonly (Position & { readonly status: PointStatus })[];
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
      { text: ends[1], x: WIDTH, y: footline, anchor: 'end' },
    ],
    tracks: places.map(({ y }) => y),
    joins: rows.flatMap(({ joinsPrevious }, index) => {
      const from = places[index - 1];
      const to = places[index];
      return joinsPrevious && from !== undefined && to !== undefined ? [{ from, to }] : [];
    }),
    dots: rows.flatMap(({ status }, index) => {
      const place = places[index];
      return place === undefined ? [] : [{ ...place, status }];
    }),
    values: rows.map(({ text }, index) => besideDot(text, places[index], right)),
  };
}

/** Right of the dot where that fits on the drawing, else left of it. */
function besideDot(text: string, dot: Position = { x: 0, y: 0 }, right: number): PlacedText {
  const fits = dot.x + BESIDE + textWidth(text, FONT_SIZE) <= right;
  return fits
    ? { text, x: dot.x + BESIDE, y: dot.y, anchor: 'start' }
    : { text, x: dot.x - BESIDE, y: dot.y, anchor: 'end' };
}
