import type { Breach, RecordPath } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/**
 * Where confidence in a case is low, no outcome is published, of the case nor of its stages: it is
 * `not_established`, "uitkomst niet vastgesteld" (design, section 11).
 */
export function outcomesCertain(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'case').flatMap(({ file, value }) => {
    if (value.record !== 'case' || value.confidence !== 'low') return [];
    const outcomes: [RecordPath, string | undefined][] = [
      [['outcome', 'value'], value.outcome.value],
      ...(value.stages ?? []).map((stage, index): [RecordPath, string | undefined] => [
        ['stages', index, 'outcome'],
        stage.outcome,
      ]),
    ];
    return outcomes.flatMap(([path, outcome]): Breach[] =>
      outcome === undefined || outcome === 'not_established'
        ? []
        : [{ rule: 'outcome-uncertain', file, path, values: { outcome } }],
    );
  });
}
