import type { Case, Remedy } from '../schema/case.ts';
import { latest } from './last-information.ts';

/** When the state of a remedy was told: on the day it held, or else when the source that says so appeared. */
export interface ToldOn {
  readonly kind: 'state' | 'source';
  readonly on: string;
}

/** @returns `undefined` where neither the state nor any source for it has a date */
export function remedyToldOn(
  record: Case,
  { stateOn, sources = [], evidence }: Remedy,
): ToldOn | undefined {
  if (stateOn !== undefined) return { kind: 'state', on: stateOn };
  const cited = new Set([...sources, ...(evidence?.sources ?? [])]);
  const on = latest(
    record.sources.filter(({ id }) => cited.has(id)).map(({ published }) => published),
  );
  return on === undefined ? undefined : { kind: 'source', on };
}
