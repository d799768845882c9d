import type { Case, CaseRecord } from '../schema/case.ts';
import { hasOutcome } from './has-outcome.ts';

/**
 * Whether a case counts where outcomes are counted or compared (design, section 11): its outcome was
 * read in a source, and what we know of it is not of low confidence. Published totals are no cases.
 * A pending case has no outcome to count; whether it counts as pending is for `lastKnownState`.
 */
export function countsInStatistics(record: CaseRecord): record is Case {
  return (
    record.record === 'case' && hasOutcome(record.outcome.value) && record.confidence !== 'low'
  );
}
