import type { CourseVerdict } from './course-verdict.ts';

/** Bounds of the ratio of growth rates, as Eurostat uses them for targets of the SDGs. */
const ON_TRACK_FROM = 0.95;
const BEHIND_FROM = 0.6;

/**
 * The verdict that platforms on the Sustainable Development Goals would give: the compound growth rate
 * that was seen, divided by the one that was needed from the baseline to reach the target in time.
 * @param elapsedShare part of the time between baseline and deadline that has passed, above 0
 * @param totalYears years between baseline and deadline
 * @returns undefined where growth rates are: for values of zero or less, or a target equal to the baseline
 * @see Eurostat, Sustainable development in the European Union: monitoring report, method for
 *   indicators with a quantitative target (ratio of actual to required growth; 95%, 60% and 0%)
 */
export function growthRateVerdict(
  { baseline, value, target }: Readonly<Record<'baseline' | 'value' | 'target', number>>,
  elapsedShare: number,
  totalYears: number,
): CourseVerdict | undefined {
  const areFigures = [baseline, value, target].every((one) => Number.isFinite(one) && one > 0);
  if (!areFigures || target === baseline || elapsedShare <= 0 || totalYears <= 0) return undefined;
  const seen = (value / baseline) ** (1 / (elapsedShare * totalYears)) - 1;
  const needed = (target / baseline) ** (1 / totalYears) - 1;
  const ratio = seen / needed;
  if (ratio >= ON_TRACK_FROM) return 'on_track';
  if (ratio >= BEHIND_FROM) return 'behind';
  return ratio >= 0 ? 'far_behind' : 'below_start';
}
