import type { Duration } from './duration.ts';
import { quantile } from './quantile.ts';
import { SMALL } from './small-number.ts';

/** A quarter took at most `lower`, half at most `median`, three quarters at most `upper`. */
export interface Spread {
  readonly lower: Duration;
  readonly median: Duration;
  readonly upper: Duration;
}

/**
 * The quartiles of durations, in days. Each quartile is found twice, among the least and among the
 * most that every case may have taken: as a quantile never falls when a value rises, the true one
 * lies between the two.
 * @returns `undefined` for fewer than five durations, which are shown one by one
 */
export function spreadOf(durations: readonly Duration[]): Spread | undefined {
  if (durations.length < SMALL) return undefined;
  const sorted = (end: keyof Duration) =>
    durations.map((duration) => duration[end]).toSorted((one, other) => one - other);
  const [least, most] = [sorted('least'), sorted('most')];
  const at = (share: number): Duration => ({
    least: quantile(least, share),
    most: quantile(most, share),
  });
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) };
}
