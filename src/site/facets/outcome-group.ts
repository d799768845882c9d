import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import { hasOutcome } from '../../domain/has-outcome.ts';
import { lastKnownState } from '../../domain/last-known-state.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import type { Case } from '../../schema/case.ts';
import type { OutcomeGroup } from './code-slugs.ts';

/**
 * Where a case is counted when cases are divided by outcome (design, section 11): an outcome of low
 * confidence is not established, and an open case of which nothing was heard for 24 months is not
 * pending but "last state unknown".
 */
export function outcomeGroup(record: Case, asOf: IsoDate): OutcomeGroup {
  const { value } = record.outcome;
  if (hasOutcome(value)) return countsInStatistics(record) ? value : 'not_established';
  const isForgotten = value === 'ongoing' && lastKnownState(record, asOf).kind === 'unknown';
  return isForgotten ? 'last_state_unknown' : value;
}
