import type { Case } from '../schema/case.ts';
import { lastDay } from './period-end.ts';

/**
 * The latest date of anything that the record of a case tells, as precise as known: its own dates, what
 * happened, what was answered, the state of a remedy, a document or a source. What came after it is
 * not known here; `undefined` where nothing is dated.
 */
export function lastInformationOn(record: Case): string | undefined {
  const { filed, admitted, decided, closed, lastKnownStateOn } = record;
  const told = [
    ...record.timeline,
    ...record.documents,
    ...(record.followUp ?? []),
    ...(record.stages ?? []),
    ...(record.replies ?? []),
  ].map(({ on }) => on);
  const remedies = (record.remedies ?? []).map(({ stateOn }) => stateOn);
  const sources = record.sources.map(({ published }) => published);
  return latest([
    filed,
    admitted,
    decided,
    closed,
    lastKnownStateOn,
    ...told,
    ...remedies,
    ...sources,
  ]);
}

/** The date that ends last; of two that end on the same day, the more precise one. */
export function latest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .toSorted((one, other) => order(lastDay(one), lastDay(other)) || one.length - other.length)
    .at(-1);
}

const order = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
