import type { Position } from './box.ts';

/** Distance between two points along a line, in SVG units: less than the height of a letter. */
const STEP = 4;

/** Points along a line through some corners, for labels to steer clear of. */
export function pointsAlong(corners: readonly Position[]): Position[] {
  return corners.flatMap((corner, index) => {
    const next = corners[index + 1];
    if (next === undefined) return [corner];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - corner.x, next.y - corner.y) / STEP));
    return Array.from({ length: steps }, (_, step) => ({
      x: corner.x + ((next.x - corner.x) * step) / steps,
      y: corner.y + ((next.y - corner.y) * step) / steps,
    }));
  });
}
