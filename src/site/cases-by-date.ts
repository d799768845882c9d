import { caseDate } from '../domain/case-date.ts';
import { inOrder } from './in-order.ts';
import type { CaseRecord } from './model.ts';

/** The latest first, those without any date last; of one date in the order of their files. */
export function casesByDate<C extends CaseRecord>(cases: readonly C[]): C[] {
  return cases.toSorted((one, other) =>
    inOrder(caseDate(other.value) ?? '', caseDate(one.value) ?? ''),
  );
}
