import type { Remedy } from '../schema/case.ts';
import { firstDay, type IsoDate, lastDay } from './period-end.ts';

/**
 * Where a remedy stands against its due date (design, section 11):
 * - `fulfilled`, `lapsed`: no date runs any more;
 * - `no_due_date`: no source gives one, so that nothing can be late;
 * - `running`: the due date is still to come;
 * - `overdue`: a source that speaks of a day after the due date says that it was not, or only partly, done;
 * - `due_passed`: the due date is over, and no source of a later day says how it stands.
 */
export type RemedyClock =
  | { readonly kind: 'fulfilled' | 'lapsed' | 'no_due_date' }
  | { readonly kind: 'running' | 'overdue' | 'due_passed'; readonly due: string };

export const REMEDY_CLOCKS = [
  'fulfilled',
  'lapsed',
  'no_due_date',
  'running',
  'overdue',
  'due_passed',
] as const satisfies readonly RemedyClock['kind'][];

/** @param asOf a due date known to its month or year is over on the day after its last */
export function remedyClock(remedy: Remedy, asOf: IsoDate): RemedyClock {
  const { state, due, sources } = remedy;
  if (state === 'fulfilled' || state === 'lapsed') return { kind: state };
  if (due === undefined || sources === undefined) return { kind: 'no_due_date' };
  if (asOf <= lastDay(due)) return { kind: 'running', due };
  return { kind: isKnownUndone(remedy, due) ? 'overdue' : 'due_passed', due };
}

function isKnownUndone({ state, stateOn }: Remedy, due: string): boolean {
  const isUndone = state === 'not_fulfilled' || state === 'partly_fulfilled';
  return isUndone && stateOn !== undefined && firstDay(stateOn) > lastDay(due);
}
