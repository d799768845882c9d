import type { Timing } from '../../schema/kpi.ts';
import { lastDay, type IsoDate } from '../period-end.ts';

/** The term of a covenant as far as it matters to a status; dates in the precision that is known. */
export interface TermDates {
  readonly plannedEnd?: string | undefined;
  readonly ended?: string | undefined;
}

/** When a target is due: on a day, in each period anew, or at no day that anybody can name. */
export type Deadline =
  | { readonly kind: 'day'; readonly day: IsoDate }
  | { readonly kind: 'each_period' }
  | { readonly kind: 'none' };

/**
 * When a target is due. "By the end of the term" means the later of the agreed and the actual end: a
 * covenant that was prolonged gives its KPIs more time, one that stopped early does not give them less.
 */
export function deadlineOf(timing: Timing, { plannedEnd, ended }: TermDates): Deadline {
  switch (timing.kind) {
    case 'date':
      return { kind: 'day', day: lastDay(timing.by) };
    case 'end_of_term': {
      const day = [plannedEnd, ended]
        .filter((date) => date !== undefined)
        .map(lastDay)
        .toSorted()
        .at(-1);
      return day === undefined ? { kind: 'none' } : { kind: 'day', day };
    }
    case 'each_period':
      return { kind: 'each_period' };
    case 'relative':
    case 'unstated':
      return { kind: 'none' };
    default:
      return timing satisfies never;
  }
}
