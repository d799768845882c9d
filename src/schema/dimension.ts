/** What sectors are compared on (design, section 9), in the order in which tables show it. */
export const DIMENSIONS = [
  'agreements',
  'core_elements',
  'progress',
  'reporting',
  'remedy',
  'company_transparency',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The parts that a dimension is the mean of, each counted from records. */
export const SCORE_PARTS = [
  'smart_commitments',
  'documented_elements',
  'kpi_progress',
  'published_reports',
  'documented_mechanism',
  'timely_decisions',
  'fulfilled_remedies',
  'participant_list',
  'company_results',
  'benchmark_positions',
] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/**
 * How much of a score is known. Zero is a known score; the others are no score at all, and are never
 * drawn like one:
 * - `known`: one number; `partly_known`: between two numbers;
 * - `unknown`: no source tells, so that it can be anything from 0 to 1;
 * - `not_applicable`: there is nothing to score; `not_yet_due`: not yet.
 */
export type ScoreState = 'known' | 'partly_known' | 'unknown' | 'not_applicable' | 'not_yet_due';
