import type { Position } from './box.ts';
import { ARROW_LENGTH } from './mark-size.ts';
import type { AgreedShape, Arrow, Certainty, Whisker } from './mark-shapes.ts';

/** SVG paths of marks; every length in SVG units. */
const CAP = 5;
const HEAD = 5;

/** The class of a mark that is not simply a final figure: `derived doubtful`. */
export function certaintyClass({ status, isDoubtful }: Certainty): string | undefined {
  const names = [...(status === 'final' ? [] : [status]), ...(isDoubtful ? ['doubtful'] : [])];
  return names.length === 0 ? undefined : names.join(' ');
}

/** A hollow dot is a little larger, so that it weighs as much as a filled one. */
export const dotRadius = (dot: Certainty): number =>
  certaintyClass(dot) === undefined ? 4.5 : 5.5;

/** The dot in the middle of a provisional figure. */
export const PROVISIONAL_RADIUS = 1.5;

export function circlePath({ x, y }: Position, radius: number): string {
  const [r, d] = [String(radius), String(2 * radius)];
  return `M${String(x - radius)},${String(y)}a${r},${r} 0 1,0 ${d},0a${r},${r} 0 1,0 -${d},0z`;
}

export function crossPath({ x, y }: Position): string {
  const [left, top] = [String(x - CAP), String(y - CAP)];
  const size = String(2 * CAP);
  return `M${left},${top}l${size},${size}m0,-${size}l-${size},${size}`;
}

/** An upright bar with a cap at both ends. */
export function whiskerPath({ x, y1, y2 }: Pick<Whisker, 'x' | 'y1' | 'y2'>): string {
  return `M${String(x - CAP)},${String(y1)}h${String(2 * CAP)}m${String(-CAP)},0V${String(y2)}m${String(-CAP)},0h${String(2 * CAP)}`;
}

/** A bar at the number of the bound, and an open arrow away from it. */
export function arrowPath({ x, y, side }: Pick<Arrow, 'x' | 'y' | 'side'>): string {
  const way = side === 'up' ? -1 : 1;
  const length = String(way * ARROW_LENGTH);
  const head = String(-way * HEAD);
  return `M${String(x - CAP)},${String(y)}h${String(2 * CAP)}m${String(-CAP)},0v${length}m${String(-HEAD)},${head}l${String(HEAD)},${String(way * HEAD)}l${String(HEAD)},${head}`;
}

const diamond = (x: number, y: number, size: number): string =>
  `M${String(x - size)},${String(y)}l${String(size)},${String(-size)}l${String(size)},${String(size)}l${String(-size)},${String(size)}z`;

/** A square for the baseline, a diamond for a milestone, a larger one for the target; a band gets both its ends. */
export function agreedPath({ kind, x, y1, y2 }: AgreedShape): string {
  if (kind === 'baseline' && y1 === y2) return `M${String(x - 6.5)},${String(y1 - 6.5)}h13v13h-13z`;
  const size = kind === 'target' ? 7.5 : 5.5;
  const heights = y1 === y2 ? [y1] : [y1, y2];
  return (
    heights.map((y) => diamond(x, y, size)).join('') +
    (y1 === y2 ? '' : `M${String(x)},${String(y1)}V${String(y2)}`)
  );
}
