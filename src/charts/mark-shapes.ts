import type { IsoDate } from '../domain/period-end.ts';
import type { Position } from './box.ts';
import type { AgreedMark, ChartPoint, OpenSide, PointStatus } from './chart-description.ts';
import { ends } from './drawn-value.ts';
import { rounded } from './rounded.ts';

/** How days and values become positions. */
export interface Positions {
  readonly x: (day: IsoDate) => number;
  readonly y: (value: number) => number;
}

/** How sure a value is; every mark shows it in its outline. */
export interface Certainty {
  readonly status: PointStatus;
  readonly isDoubtful: boolean;
}

export interface Dot extends Position, Certainty {}

/** A range: an upright bar from its lowest (`y2`) to its highest value (`y1`). */
export interface Whisker extends Certainty {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** A bound: a bar at its number and an open arrow towards where the value lies. */
export interface Arrow extends Position, Certainty {
  readonly side: OpenSide;
}

export interface ValueShapes {
  readonly dots: readonly Dot[];
  readonly whiskers: readonly Whisker[];
  readonly arrows: readonly Arrow[];
}

/** A mark of what was agreed; `y1` and `y2` differ where a band was agreed. */
export interface AgreedShape {
  readonly kind: AgreedMark['kind'];
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
}

/** Each value as the mark of its kind. */
export function valueShapes(points: readonly ChartPoint[], { x, y }: Positions): ValueShapes {
  const dots: Dot[] = [];
  const whiskers: Whisker[] = [];
  const arrows: Arrow[] = [];
  for (const { x: day, value, status, isDoubtful } of points) {
    const at = { x: rounded(x(day)), status, isDoubtful };
    const [lowest, highest] = ends(value);
    const [y2, y1] = [rounded(y(lowest)), rounded(y(highest))];
    if (value.kind === 'number') dots.push({ ...at, y: y1 });
    else if (value.kind === 'range') whiskers.push({ ...at, y1, y2 });
    else arrows.push({ ...at, y: y1, side: value.side });
  }
  return { dots, whiskers, arrows };
}

export function agreedShape({ kind, x: day, value }: AgreedMark, { x, y }: Positions): AgreedShape {
  return { kind, x: rounded(x(day)), y1: rounded(y(value.to)), y2: rounded(y(value.from)) };
}
