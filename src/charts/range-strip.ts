/** What a strip shows of one subject. */
export interface StripRange {
  /** From the least to the most that the number can be; nothing where it can be anything. */
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  readonly isDoubtful?: true | undefined;
}

/** The ends of the scale from left to right; from high to low where low is best, as with ranks. */
export type StripDomain = readonly [start: number, end: number];

/** One line of a strip, in a box of 100 by 10 that is stretched to the width it gets. */
export interface StripLine {
  /** `track` the whole scale, `dot` a number, `span` all that it can be, `open` that it can be anything. */
  readonly kind: 'track' | 'dot' | 'hollow' | 'span' | 'open';
  readonly d: string;
}

/** Room for a dot at either end. */
const INSET = 3;

/**
 * A number on a scale that others share: a dot where it is known, a span between the two ends that it
 * can have, and a dashed line over all where it can be anything. A doubtful number is a hollow dot.
 */
export function rangeStrip(
  { range, isDoubtful }: StripRange,
  [start, end]: StripDomain,
): StripLine[] {
  const at = (value: number) => {
    const share = Math.min(Math.max((value - start) / (end - start), 0), 1);
    return Math.round((INSET + share * (100 - 2 * INSET)) * 10) / 10;
  };
  const line = (from: number, to: number) => `M${String(from)} 5H${String(to)}`;
  if (range === undefined) return [{ kind: 'open', d: line(INSET, 100 - INSET) }];
  const [low, high] = [at(range.low), at(range.high)];
  const track: StripLine = { kind: 'track', d: line(INSET, 100 - INSET) };
  if (low === high) {
    const dot: StripLine = { kind: 'dot', d: line(low, low) };
    return [track, dot, ...(isDoubtful === true ? [{ kind: 'hollow', d: dot.d } as const] : [])];
  }
  return [track, { kind: 'span', d: line(Math.min(low, high), Math.max(low, high)) }];
}
