import { grown, holds, isWithin, overlaps, type Box, type Position } from './box.ts';

export type LabelKind = 'value' | 'agreed' | 'break' | 'gap';

/** A label that wants a place, with the boxes it could fill, best first. */
export interface LabelRequest {
  readonly text: string;
  readonly kind: LabelKind;
  readonly candidates: readonly Box[];
}

export interface PlacedLabel {
  readonly text: string;
  readonly kind: LabelKind;
  readonly box: Box;
}

/** What labels must keep clear of, and what they would rather not cover. */
export interface LabelSpace {
  readonly bounds: Box;
  readonly marks: readonly Box[];
  /** Points along the lines, a few units apart. */
  readonly lines: readonly Position[];
}

// A step down the list of candidates weighs as much as covering this many points of a line.
const POINTS_PER_STEP = 0.75;

/** Less than the space between a label and its own mark: a label never seems to belong to another. */
const AIR = 3;

/**
 * Gives labels their places, the most important first; one that fits nowhere is left out, since the
 * table beside the chart holds every value and two labels on top of each other hold none.
 * @param requests most important first
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  { bounds, marks, lines }: LabelSpace,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { text, kind, candidates } of requests) {
    const taken = [...marks, ...placed.map(({ box }) => box)];
    const isFree = (box: Box) => {
      const wide = grown(box, AIR);
      return isWithin(box, bounds) && !taken.some((other) => overlaps(wide, other));
    };
    let best: { readonly box: Box; readonly cost: number } | undefined;
    for (const [step, box] of candidates.entries()) {
      const least = step * POINTS_PER_STEP;
      // What comes further down the list costs at least as much, and points are slow to count.
      if (best !== undefined && least >= best.cost) break;
      if (!isFree(box)) continue;
      const cost = least + pointsIn(box, lines);
      if (best === undefined || cost < best.cost) best = { box, cost };
    }
    if (best !== undefined) placed.push({ text, kind, box: best.box });
  }
  return placed;
}

function pointsIn(box: Box, points: readonly Position[]): number {
  let count = 0;
  for (const point of points) if (holds(box, point)) count += 1;
  return count;
}
