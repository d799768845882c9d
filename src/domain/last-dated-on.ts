import type { Case } from '../schema/case.ts';
import { firstDay } from './period-end.ts';

/**
 * The latest date that anything in a case bears, as precise as known: what happened, what was
 * decided, replied or corrected, else when a source was published. It depends on the content only,
 * never on when the site was built.
 */
export function lastDatedOn(record: Case): string | undefined {
  const { timeline, stages = [], followUp = [], replies = [], corrections = [] } = record;
  const dates = [
    record.filed,
    record.admitted,
    record.decided,
    record.closed,
    record.lastKnownStateOn,
    ...[...timeline, ...stages, ...followUp, ...replies, ...corrections].map(({ on }) => on),
  ];
  return latest(dates) ?? latest(record.sources.map(({ published }) => published));
}

const latest = (dates: readonly (string | undefined)[]): string | undefined =>
  dates
    .filter((date) => date !== undefined)
    .toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1))
    .at(-1);
