import type { Case } from '../schema/case.ts';
import { lastDay, type IsoDate } from './period-end.ts';

/** An open state older than this is no longer known (design, section 11). */
const KNOWN_FOR_YEARS = 2;

/**
 * Where a case stands:
 * - `not_open`: closed, or no source says that it is open;
 * - `open`: its state as last known, and when that was; it counts as pending;
 * - `unknown`: it was open at last notice, longer ago than 24 months, or nobody knows when. It does
 *   not count as pending: "laatste stand onbekend".
 */
export type LastKnownState =
  | { readonly kind: 'not_open' }
  | { readonly kind: 'open'; readonly on: string }
  | { readonly kind: 'unknown'; readonly on: string | undefined };

/** The state of a case as of a day. A case that neither its status nor its outcome calls open is not open. */
export function lastKnownState(record: Case, asOf: IsoDate): LastKnownState {
  if (!isOpen(record)) return { kind: 'not_open' };
  const on = stateKnownOn(record);
  return on === undefined || isForgotten(on, asOf) ? { kind: 'unknown', on } : { kind: 'open', on };
}

/** Whether a case was open at last notice: its status says so, or its outcome where no source gives a status. */
export function isOpen({ status, outcome }: Case): boolean {
  return status === undefined ? outcome.value === 'ongoing' : status !== 'closed';
}

/**
 * When the state of a case was last known, as precise as known: the date that the editors give, else
 * that of the last dated event, stage, decision or filing.
 */
export function stateKnownOn({
  lastKnownStateOn,
  timeline,
  followUp = [],
  stages = [],
  filed,
  admitted,
  decided,
}: Case): string | undefined {
  if (lastKnownStateOn !== undefined) return lastKnownStateOn;
  const dates = [
    filed,
    admitted,
    decided,
    ...[...timeline, ...followUp, ...stages].map(({ on }) => on),
  ];
  return dates
    .filter((on) => on !== undefined)
    .toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1))
    .at(-1);
}

/** A date known to its month or year stands at the last day of it: nobody is forgotten too early. */
function isForgotten(on: string, asOf: IsoDate): boolean {
  const [year, ...monthAndDay] = lastDay(on).split('-');
  const lastDayKnown = [Number(year) + KNOWN_FOR_YEARS, ...monthAndDay].join('-');
  return asOf > lastDayKnown;
}
