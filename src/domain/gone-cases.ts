import { type AnyRecord, recordsOfKind } from '../schema/record.ts';
import type { Tombstone } from '../schema/tombstone.ts';
import type { CaseRuleValues } from '../schema/case-rule-values.ts';

/** What a finding tells of a reference to a case that is no longer published; `undefined` for any other id. */
export function goneCases(
  records: readonly AnyRecord[],
): (id: string) => CaseRuleValues['reference-gone'] | undefined {
  const tombstones = new Map<string, Tombstone>(
    recordsOfKind(records, 'tombstone').map(({ id, value }) => [id, value]),
  );
  return (id) => {
    const tombstone = tombstones.get(id);
    if (tombstone === undefined) return undefined;
    const { state } = tombstone;
    return state === 'merged' ? { id, state, into: tombstone.into } : { id, state };
  };
}
