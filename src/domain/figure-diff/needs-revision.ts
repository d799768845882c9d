import type { ComparedFact } from './compared-fact.ts';
import { DEFINING_FIELDS } from './compared-fact.ts';
import type { FactChange } from './fact-change.ts';

/**
 * Whether a change of a published statement has to be explained in a revision: whenever the value is
 * another, or is about something else. What only completes it (a denominator or definition where
 * none was given) takes nothing back, and an open case that gets its outcome was never wrong, nor
 * was it that nobody knew whether something was put right.
 */
export function needsRevision({ before, fields }: FactChange): boolean {
  if (isOpen(before)) return false;
  return (
    fields.includes('value') ||
    DEFINING_FIELDS.some((field) => fields.includes(field) && before[field] !== undefined)
  );
}

/**
 * Whether a statement that is gone has to be explained. That nothing was published of a period is no
 * figure, and gives way to one. A step or remedy that is gone is told, whatever was known of it.
 */
export function needsWithdrawal(before: ComparedFact): boolean {
  return before.kind !== 'gap' && !(before.kind === 'case_outcome' && isOpen(before));
}

/** Whether nothing was decided or known yet. */
export const isOpen = ({ value }: Pick<ComparedFact, 'value'>): boolean =>
  (value.kind === 'outcome' && value.outcome === 'ongoing') ||
  (value.kind === 'remedy_state' && value.state === 'unknown');
