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

/**
 * - `met`: by the first figure on or after its date; `met_late`: only by a later one;
 * - `missed`: by no figure on or after its date, of which there is at least one;
 * - `no_figure`: its date has passed without a comparable figure since, so that nobody can tell;
 * - `ahead`: its date has not come.
 */
export type MilestoneState = 'met' | 'met_late' | 'missed' | 'no_figure' | 'ahead';

/** `depends_on_reading` where the ends of a range disagree; `not_measurable` where it is in words. */
export type MilestoneVerdict = MilestoneState | 'depends_on_reading' | 'not_measurable';

/** Other common ways to read the same figures, each different from the rule in one point. */
export type RivalKind =
  | 'alternate_target'
  | 'alternate_baseline'
  | 'alternate_value'
  | 'straight_line'
  | 'stepwise'
  | 'growth_rate';
