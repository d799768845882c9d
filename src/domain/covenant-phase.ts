import type { Covenant } from '../schema/covenant.ts';
import { firstDay, type IsoDate, lastDay } from './period-end.ts';

export type Phase = Covenant['phase'];

export interface CovenantPhase {
  readonly phase: Phase;
  /** The date that decided it, in the precision that is known; absent where no date does. */
  readonly since?: string;
}

/** The begin of a covenant: the day it took effect, else the day it was signed. */
export function beginOf({ started, signed }: Covenant['term']): string | undefined {
  return started?.on ?? signed?.on;
}

/**
 * The phase of a covenant on a day, by its dates: before its begin it is in negotiation, from then
 * on it runs, through its last day; after that it has ended, and is followed up once its successor
 * has begun. A date known to the month or year counts from its first day where something begins and
 * to its last where something ends. Where no date decides, as when the agreed end has passed and
 * nobody says whether the covenant ended, the phase that the editors recorded stands.
 */
export function covenantPhase(
  covenant: Pick<Covenant, 'term' | 'phase'>,
  successor: Pick<Covenant, 'term'> | undefined,
  asOf: IsoDate,
): CovenantPhase {
  const { ended, plannedEnd } = covenant.term;
  const begin = beginOf(covenant.term);
  const hasPassed = (date: string | undefined) => date !== undefined && lastDay(date) < asOf;
  const hasBegun = (date: string | undefined) => date !== undefined && firstDay(date) <= asOf;

  if (ended !== undefined && hasPassed(ended.on)) {
    const next = successor && beginOf(successor.term);
    return { phase: hasBegun(next) ? 'follow_up' : 'ended', since: ended.on };
  }
  if (begin === undefined) return { phase: covenant.phase };
  if (!hasBegun(begin)) return { phase: 'negotiation' };
  const isPastAgreedEnd = ended === undefined && hasPassed(plannedEnd?.on);
  return isPastAgreedEnd ? { phase: covenant.phase } : { phase: 'running', since: begin };
}
