import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/**
 * An outcome that is not known says why (design, section 4): in `basis`, or by the low confidence of
 * the case, which leaves no other outcome (section 11).
 */
export function outcomesExplained(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'case').flatMap(({ file, value }) => {
    if (value.record !== 'case') return [];
    const { outcome, confidence } = value;
    const isExplained = outcome.basis !== undefined || confidence === 'low';
    return outcome.value !== 'not_established' || isExplained
      ? []
      : [{ rule: 'outcome-unexplained' as const, file, path: ['outcome', 'value'], values: {} }];
  });
}
