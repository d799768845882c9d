import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/** A remedy has a due date only where a source gives it (design, section 11): or somebody would be late by nobody's rule. */
export function dueSourced(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'case').flatMap(({ file, value }) =>
    value.record === 'case'
      ? (value.remedies ?? []).flatMap(({ due, sources }, index): Breach[] =>
          due !== undefined && sources === undefined
            ? [{ rule: 'due-unsourced', file, path: ['remedies', index, 'due'], values: { due } }]
            : [],
        )
      : [],
  );
}
