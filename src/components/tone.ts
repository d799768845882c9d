/**
 * What a status means for the promise it is about. A tone picks a shape; the words beside it say
 * what is the case.
 */
export type Tone = 'good' | 'bad' | 'mixed' | 'open' | 'unknown' | 'withdrawn';

/** A shape for each tone, in a box of 16 by 16; `solid` parts are filled, the rest are strokes. */
export const toneShapes: Record<Tone, { readonly stroke: string; readonly solid?: string }> = {
  good: { stroke: 'M2 8.5 6 13 14 3' },
  bad: { stroke: 'M3 3 13 13M13 3 3 13' },
  mixed: { stroke: 'M8 2 14 8 8 14 2 8z', solid: 'M8 2V14L2 8z' },
  open: { stroke: 'M8 2a6 6 0 1 0 .01 0z' },
  unknown: { stroke: 'M4.5 5.5a3.5 3.2 0 1 1 5.6 2.6Q8 9.300 8 11M8 13v2' },
  withdrawn: { stroke: 'M2 8H14' },
};
