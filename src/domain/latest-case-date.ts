import type { CaseRecord } from '../schema/case.ts';

/** The latest date that is known of a case, or of totals, as precise as known; lists are sorted by it. */
export function latestCaseDate(record: CaseRecord): string | undefined {
  const dates =
    record.record === 'case'
      ? [record.closed, record.decided, record.lastKnownStateOn, record.admitted, record.filed]
      : [record.countedUntil];
  return [...dates, ...record.timeline.map(({ on }) => on)]
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
}
