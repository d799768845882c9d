import { scaleLinear } from 'd3-scale';
import type { Box } from './box.ts';
import type { ChartDescription } from './chart-description.ts';
import type { ChartFrame } from './chart-frame.ts';
import { ends } from './drawn-value.ts';
import type { Positions } from './mark-shapes.ts';
import { milliseconds } from './milliseconds.ts';
import { textWidth } from './text-width.ts';
import { VALUE_TICKS } from './value-domain.ts';

/** How days and values become positions in one frame. */
export interface ChartScales extends Positions {
  readonly plot: Box;
  /** Values of the lines behind the drawing, lowest first. */
  readonly tickValues: readonly number[];
}

// Room for the label of a value at the very top, and for half a mark at the right edge.
const TOP_IN_LETTERS = 2;
const RIGHT = 10;
const TICK_GAP = 8;

function isCounted({ runs, agreed }: ChartDescription): boolean {
  const values = [
    ...runs.flat().flatMap(({ value }) => ends(value)),
    ...agreed.map(({ value }) => value.from),
  ];
  return values.every(Number.isInteger);
}

/** Positions for a description in a frame; `number` writes the numbers of the value axis. */
export function chartScales(
  description: ChartDescription,
  frame: ChartFrame,
  number: (value: number) => string,
): ChartScales {
  const { width, height, fontSize } = frame;
  const values = scaleLinear().domain(description.yDomain);
  // Half a complaint does not exist: whole numbers get whole ticks.
  const isWhole = isCounted(description);
  const tickValues = values.ticks(VALUE_TICKS).filter((tick) => !isWhole || Number.isInteger(tick));
  const left =
    Math.ceil(Math.max(...tickValues.map((tick) => textWidth(number(tick), fontSize)))) + TICK_GAP;
  const top = fontSize * TOP_IN_LETTERS;
  const plot = {
    x: left,
    y: top,
    width: width - left - RIGHT,
    height: height - top - fontSize * 2,
  };
  const days = scaleLinear()
    .domain(description.xDomain.map(milliseconds))
    .range([plot.x, plot.x + plot.width]);
  values.range([plot.y + plot.height, plot.y]);
  return { plot, x: (day) => days(milliseconds(day)), y: (value) => values(value), tickValues };
}
