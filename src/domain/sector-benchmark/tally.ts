import type { ScorePart } from '../../schema/dimension.ts';

/** Everything that a score can be, from its least to its most; between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Unknown is the whole interval: neither punished nor rewarded (design, section 9). */
export const UNKNOWN: Interval = { low: 0, high: 1 };

/**
 * One part of a score, counted: of `of` records `yes` count in full, and `open` can still turn out
 * either way because nobody knows. Half a count is possible.
 */
export interface Tally {
  readonly part: ScorePart;
  readonly yes: number;
  readonly open: number;
  /** Above 0: of nothing there is no share. */
  readonly of: number;
  /** The records that were counted: ids in the scope of the covenant. */
  readonly records: readonly string[];
}

/** The share that a tally comes to, with what is open once as no and once as yes. */
export function tallyInterval({ yes, open, of }: Tally): Interval {
  return { low: yes / of, high: (yes + open) / of };
}

/** Adds up what each record gives, from 0 to 1; what is not known of it is open. */
export function tally(
  part: ScorePart,
  counted: readonly { readonly id: string; readonly credit: Interval }[],
): Tally {
  const total = (end: keyof Interval) => counted.reduce((sum, { credit }) => sum + credit[end], 0);
  return {
    part,
    yes: total('low'),
    open: total('high') - total('low'),
    of: counted.length,
    records: counted.map(({ id }) => id),
  };
}
