import type { OutcomeValue } from '../schema/case.ts';

/** Whether a case or stage ended in something that a source says: not pending, not unread. */
export function hasOutcome(outcome: OutcomeValue): boolean {
  return outcome !== 'ongoing' && outcome !== 'not_established';
}
