import type { Case } from '../../schema/case.ts';
import type { CaseRecord } from '../model.ts';

/** A record that is a case, and no totals that a mechanism published. */
export type SingleCase = CaseRecord & { readonly value: Case };

export const isSingleCase = (record: CaseRecord): record is SingleCase =>
  record.value.record === 'case';
