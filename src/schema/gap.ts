/**
 * What the site looks for and may not find, in the order in which it says so. The words are those of
 * downloads too, and never change.
 */
export const GAP_IDS = [
  'report_not_found',
  'reporting_rhythm_unknown',
  'kpi_without_target',
  'kpi_without_baseline',
  'kpi_without_recent_value',
  'kpi_without_commitment',
  'commitment_without_kpi',
  'commitment_not_assessed',
  'disputes_not_documented',
  'case_outcome_not_established',
] as const;
export type GapId = (typeof GAP_IDS)[number];
