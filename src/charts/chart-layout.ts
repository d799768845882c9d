import { agreedShapes, type AgreedShapes } from './agreed-shapes.ts';
import type { Box } from './box.ts';
import { breakPosition } from './break-position.ts';
import type { ChartDescription } from './chart-description.ts';
import type { ChartFrame } from './chart-frame.ts';
import { agreedBox, labelRequests, pointBox } from './chart-labels.ts';
import { chartScales } from './chart-scales.ts';
import { seriesShapes, type SeriesShapes } from './chart-shapes.ts';
import { pointsAlong } from './line-points.ts';
import { agreedShape } from './mark-shapes.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { rounded } from './rounded.ts';
import { textWidth } from './text-width.ts';
import { yearTicks, type YearTicks } from './year-ticks.ts';

/** One drawing of a chart: every length in SVG units of its frame, origin at the left top. */
export interface ChartLayout {
  readonly frame: ChartFrame;
  readonly plot: Box;
  readonly valueTicks: readonly { readonly y: number; readonly text: string }[];
  /** Height of zero, where the floor of the drawing is. */
  readonly floor: number;
  readonly years: YearTicks;
  readonly series: SeriesShapes;
  readonly agreed: AgreedShapes;
  /** Where the rules of breaks stand. */
  readonly breaks: readonly number[];
  readonly gaps: readonly Box[];
  readonly labels: readonly PlacedLabel[];
}

// A gap of one day is still a gap: it stays visible.
const SMALLEST_GAP = 4;

/**
 * Gives everything in a chart its place in one frame.
 * @param number writes the numbers along the value axis, in the reader's language
 */
export function chartLayout(
  description: ChartDescription,
  frame: ChartFrame,
  number: (value: number) => string,
): ChartLayout {
  const scales = chartScales(description, frame, number);
  const { plot, x, y } = scales;
  const { runs, alternates } = description;
  const points = runs.flat();
  const series = seriesShapes(runs, scales);
  const agreed = agreedShapes(description, scales);
  const breaks = description.breaks.map((at) =>
    rounded(
      breakPosition(
        x(at.x),
        points.map((point) => x(point.x)),
      ),
    ),
  );
  const ruleCorners = breaks.map((at) => [
    { x: at, y: plot.y },
    { x: at, y: plot.y + plot.height },
  ]);
  return {
    frame,
    plot,
    valueTicks: scales.tickValues.map((value) => ({ y: rounded(y(value)), text: number(value) })),
    floor: rounded(y(0)),
    years: yearTicks(
      description.xDomain,
      x,
      textWidth('2000', frame.fontSize) + frame.fontSize / 2,
    ),
    series,
    agreed,
    breaks,
    gaps: description.gaps.map(({ from, x: to }) => ({
      ...plot,
      x: x(from),
      width: Math.max(SMALLEST_GAP, x(to) - x(from)),
    })),
    labels: placeLabels(labelRequests(description, scales, agreed, breaks, frame), {
      bounds: { x: 0, y: 0, width: frame.width, height: plot.y + plot.height - 1 },
      // Values of other sources are drawn when a reader asks for them: their places stay free.
      marks: [
        ...[...points, ...(alternates?.points ?? [])].map((point) => pointBox(point, scales)),
        ...agreed.marks.map(agreedBox),
        ...(alternates?.agreed ?? []).map((mark) => agreedBox(agreedShape(mark, scales))),
      ],
      lines: [...series.edges, agreed.pathCorners, ...ruleCorners].flatMap(pointsAlong),
    }),
  };
}
