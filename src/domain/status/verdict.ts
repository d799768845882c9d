/**
 * Version of the rule that gives a KPI its status (design, section 7). It changes whenever the same
 * record could get another verdict, and every status names it.
 */
export const STATUS_RULE_VERSION = '1.0';

/**
 * What can be said of a KPI, from good to bad. Each word is explained on the page about the method.
 * - `achieved`, `achieved_late`, `missed`: the deadline has passed and a figure at or after it tells;
 * - `reached`: the target is met and its deadline has not passed, or there is none;
 * - `on_track`, `behind`, `far_behind`, `below_start`: under way, held against the agreed path.
 */
export const JUDGED_VERDICTS = [
  'achieved',
  'reached',
  'achieved_late',
  'on_track',
  'behind',
  'far_behind',
  'below_start',
  'missed',
] as const;
export type JudgedVerdict = (typeof JUDGED_VERDICTS)[number];

/**
 * Why nothing can be said:
 * - `not_measurable`: words, or a bound that is open on the unfavourable side;
 * - `no_target`: nothing was agreed to hold a value against;
 * - `across_break`: since the baseline (or since the target, whose date is unknown) the count changed;
 * - `no_final_figure`: the deadline has passed and no figure at or after it is known;
 * - `no_figure`: no figure is known at all;
 * - `no_deadline`: not met yet, and no date was agreed to judge the pace by;
 * - `no_baseline`: no source gives the value at the start;
 * - `stale`: nothing newer than 18 months while the covenant ran.
 */
export const UNJUDGED_VERDICTS = [
  'not_measurable',
  'no_target',
  'across_break',
  'no_final_figure',
  'no_figure',
  'no_deadline',
  'no_baseline',
  'stale',
] as const;
export type UnjudgedVerdict = (typeof UNJUDGED_VERDICTS)[number];

/** The verdict on one reading: one value, one target, one baseline. */
export type ReadingVerdict = JudgedVerdict | UnjudgedVerdict;

/** The verdict on a KPI; `depends_on_reading` where the ends of a range or bound give different ones. */
export type Verdict = ReadingVerdict | 'depends_on_reading';

/** All verdicts in the order in which lists show them. */
export const VERDICTS: readonly Verdict[] = [
  ...JUDGED_VERDICTS,
  'depends_on_reading',
  ...UNJUDGED_VERDICTS,
];

/** Whether a verdict says how far the KPI is; one that depends on the reading says it for each reading. */
export function isJudged(verdict: Verdict): boolean {
  return !(UNJUDGED_VERDICTS as readonly string[]).includes(verdict);
}
