import type { Remedy } from '../schema/case.ts';
import type { Mark } from './sign.ts';

/** The mark of the state of a remedy: how much of it was carried out. */
export const remedyMarks: Readonly<Record<Remedy['state'], Mark>> = {
  fulfilled: 'done',
  partly_fulfilled: 'half-done',
  not_fulfilled: 'not-done',
  disputed: 'contested',
  lapsed: 'lapsed',
  unknown: 'not-known',
};

/** The mark beside the answer whether a ruling was followed. */
export const complianceMarks: Readonly<Record<Remedy['state'] | 'mixed' | 'not_applicable', Mark>> =
  { ...remedyMarks, mixed: 'half-done', not_applicable: 'lapsed' };
