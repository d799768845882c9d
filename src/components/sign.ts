/** What the status of a KPI means for the promise it is about: the only signs that have a colour. */
export type Tone = 'good' | 'bad' | 'mixed' | 'open' | 'unknown' | 'withdrawn';

/**
 * A mark that tells kinds apart and judges none of them: outcomes, remedies, phases. Always in the
 * colour of the letters beside it.
 */
export type Mark =
  | 'full'
  | 'half'
  | 'empty'
  | 'joined'
  | 'parted'
  | 'dotted'
  | 'noted'
  | 'closed'
  | 'refused'
  | 'back'
  | 'waiting'
  | 'not-known'
  | 'done'
  | 'half-done'
  | 'not-done'
  | 'contested'
  | 'lapsed'
  | 'before'
  | 'during'
  | 'after'
  | 'beyond'
  | 'tick'
  | 'totals';

export type Sign = Tone | Mark;

export interface Shape {
  readonly stroke?: string;
  /** Parts that are filled as well. */
  readonly solid?: string;
}

const circle = 'M8 2a6 6 0 1 0 .01 0z';
const square = 'M2.5 2.5h11v11h-11z';
const question = 'M4.5 5.5a3.5 3.2 0 1 1 5.6 2.6Q8 9.3 8 11M8 13v2';
const dash = 'M2 8H14';

const toneShapes: Readonly<Record<Tone, Shape>> = {
  good: { stroke: 'M2 8.5 6 13 14 3' },
  bad: { stroke: 'M3 3 13 13M13 3 3 13' },
  mixed: { stroke: 'M8 2 14 8 8 14 2 8z', solid: 'M8 2V14L2 8z' },
  open: { stroke: circle },
  unknown: { stroke: question },
  withdrawn: { stroke: dash },
};

const markShapes: Readonly<Record<Mark, Shape>> = {
  full: { solid: circle },
  half: { stroke: circle, solid: 'M8 2a6 6 0 0 0 0 12z' },
  empty: { stroke: circle },
  joined: { stroke: 'M5.5 3.5a4.5 4.5 0 1 0 .01 0zM10.5 3.5a4.5 4.5 0 1 0 .01 0z' },
  parted: { stroke: 'M3.5 5.5a2.5 2.5 0 1 0 .01 0zM12.5 5.5a2.5 2.5 0 1 0 .01 0z' },
  dotted: { stroke: circle, solid: 'M8 6.5a1.5 1.5 0 1 0 .01 0z' },
  noted: { stroke: 'M3.5 2h9v12h-9zM6 6h4M6 9h4' },
  closed: { stroke: `${square}M5 8h6` },
  refused: { stroke: `${circle}M5 8h6` },
  back: { stroke: 'M14.5 8H2.5M7 3.5 2.5 8 7 12.5' },
  waiting: {
    solid: 'M2.5 7.5a.6.6 0 1 0 .01 0zM8 7.5a.6.6 0 1 0 .01 0zM13.5 7.5a.6.6 0 1 0 .01 0z',
  },
  'not-known': { stroke: question },
  done: { solid: square },
  'half-done': { stroke: square, solid: 'M2.5 2.5H8v11H2.5z' },
  'not-done': { stroke: square },
  contested: { stroke: `${square}M2.5 13.5l11-11` },
  lapsed: { stroke: dash },
  // A course from left to right, and where on it the covenant stands.
  before: { stroke: 'M3.5 6a2 2 0 1 0 .01 0zM6 8h9' },
  during: { stroke: 'M1 8h14', solid: 'M8 5.5a2.5 2.5 0 1 0 .01 0z' },
  after: { stroke: 'M1 8h9', solid: 'M12.5 5.5a2.5 2.5 0 1 0 .01 0z' },
  beyond: { stroke: 'M9 8h6M12 5l3 3-3 3', solid: 'M4 5.5a2.5 2.5 0 1 0 .01 0z' },
  tick: { stroke: toneShapes.good.stroke ?? '' },
  totals: { stroke: 'M3 14V9M8 14V2M13 14V6' },
};

/** A shape for each sign, in a box of 16 by 16. */
export const signShapes: Readonly<Record<Sign, Shape>> = { ...toneShapes, ...markShapes };
