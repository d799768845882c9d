import type { AgreedMark, ChartPoint } from './chart-description.ts';
import type { ChartColours } from './chart-look.ts';
import type { ChartRow } from './chart-rows.ts';
import {
  agreedPath,
  arrowPath,
  circlePath,
  crossPath,
  dotRadius,
  PROVISIONAL_RADIUS,
  whiskerPath,
} from './mark-paths.ts';
import {
  agreedShape,
  type Certainty,
  type Dot,
  type Positions,
  valueShapes,
} from './mark-shapes.ts';

/** One stroke of the pen on a canvas: an SVG path with its outline and inside; lengths in SVG units. */
export interface MarkStroke {
  readonly path: string;
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly fill?: string;
}

const DASH = [3.5, 2];

const isPoint = (mark: ChartPoint | AgreedMark): mark is ChartPoint => 'status' in mark;

function valueStrokes(
  point: ChartPoint,
  positions: Positions,
  { published, doubtful, paper }: ChartColours,
): MarkStroke[] {
  const { dots, whiskers, arrows } = valueShapes([point], positions);
  const outline = { colour: published, width: 2.5 };
  const bar = ({ isDoubtful, status }: Certainty) => ({
    ...outline,
    dash: isDoubtful || status !== 'final' ? DASH : [],
  });
  const fillOf = ({ isDoubtful, status }: Dot): string =>
    status !== 'final' ? paper : isDoubtful ? doubtful : published;
  return [
    ...whiskers.map((one) => ({ ...bar(one), path: whiskerPath(one) })),
    ...arrows.map((one) => ({ ...bar(one), path: arrowPath(one) })),
    ...dots.flatMap((dot) => [
      {
        ...outline,
        path: circlePath(dot, dotRadius(dot)),
        dash: dot.isDoubtful ? DASH : [],
        fill: fillOf(dot),
      },
      ...(dot.status === 'provisional'
        ? [{ ...outline, path: circlePath(dot, PROVISIONAL_RADIUS), dash: [] }]
        : []),
    ]),
  ];
}

function agreedStroke(mark: AgreedMark, positions: Positions, colours: ChartColours): MarkStroke {
  const { agreed } = colours;
  const path = agreedPath(agreedShape(mark, positions));
  const fill = mark.kind === 'target' ? { fill: agreed } : {};
  return { path, colour: agreed, width: 2, dash: [], ...fill };
}

/** A value of another source: its mark in a soft colour, with a cross through each end of it. */
function alternateStrokes(
  mark: ChartPoint | AgreedMark,
  positions: Positions,
  colours: ChartColours,
): MarkStroke[] {
  const soft = { colour: colours.alternate, width: 2, dash: [] };
  const cross = (x: number, y: number): MarkStroke => ({ ...soft, path: crossPath({ x, y }) });
  if (!isPoint(mark)) {
    const { x, y1, y2 } = agreedShape(mark, positions);
    return [...new Set([y1, y2])].map((y) => cross(x, y));
  }
  const { dots, whiskers, arrows } = valueShapes([mark], positions);
  return [
    ...dots.map(({ x, y }) => cross(x, y)),
    ...whiskers.map((one) => ({ ...soft, path: whiskerPath(one) })),
    ...whiskers.flatMap(({ x, y1, y2 }) => [cross(x, y1), cross(x, y2)]),
    ...arrows.flatMap((one) => [{ ...soft, path: arrowPath(one) }, cross(one.x, one.y)]),
  ];
}

/**
 * The marks of a chart as strokes, in the order of drawing: the shapes of the static drawing, since
 * Chart.js knows no bars with caps, open arrows or broken outlines.
 */
export function markStrokes(
  rows: readonly ChartRow[],
  positions: Positions,
  colours: ChartColours,
): MarkStroke[] {
  const of = (kind: ChartRow['kind']) =>
    rows.flatMap((row) => (row.kind === kind && row.mark ? [row.mark] : []));
  return [
    ...of('published')
      .filter(isPoint)
      .flatMap((point) => valueStrokes(point, positions, colours)),
    ...of('agreed').flatMap((mark) =>
      isPoint(mark) ? [] : agreedStroke(mark, positions, colours),
    ),
    ...of('alternate').flatMap((mark) => alternateStrokes(mark, positions, colours)),
  ];
}
