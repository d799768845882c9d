import type { CaseRecord } from '../schema/case.ts';
import { latestCaseDate } from './latest-case-date.ts';

/**
 * The date that a case is listed under, as precise as known: that of its decision, else of its
 * closing, else the latest that is known. Totals are listed under the latest date they give.
 */
export function caseDate(record: CaseRecord): string | undefined {
  const decision = record.record === 'case' ? (record.decided ?? record.closed) : undefined;
  return decision ?? latestCaseDate(record);
}
