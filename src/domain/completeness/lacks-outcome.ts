import type { Case } from '../../schema/case.ts';
import { countsInStatistics } from '../counts-in-statistics.ts';
import { hasOutcome } from '../has-outcome.ts';
import { lastKnownState } from '../last-known-state.ts';
import type { IsoDate } from '../period-end.ts';

/**
 * Whether nobody can say how a case ended: its outcome was not read in a source or not surely enough,
 * or it was open at last notice, longer than 24 months ago (design, section 11). A case that is
 * pending lacks nothing: it has no outcome yet.
 */
export function lacksOutcome(record: Case, asOf: IsoDate): boolean {
  const { value } = record.outcome;
  if (hasOutcome(value)) return !countsInStatistics(record);
  return value === 'not_established' || lastKnownState(record, asOf).kind === 'unknown';
}
