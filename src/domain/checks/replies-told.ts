import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/** A reply says something: its text in our own words, or the document that holds it. */
export function repliesTold(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'case').flatMap(({ file, value }) =>
    value.record === 'case'
      ? (value.replies ?? []).flatMap(({ text, document }, index): Breach[] =>
          text === undefined && document === undefined
            ? [{ rule: 'reply-empty', file, path: ['replies', index], values: {} }]
            : [],
        )
      : [],
  );
}
