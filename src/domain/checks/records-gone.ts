import type { LastingKind } from '../../schema/record-key.ts';
import type { AnyRecord, ContentRecord } from '../../schema/record.ts';
import { lastingKey } from '../tombstones.ts';

/** Records of the published version that are no longer there, of kinds whose address stays. */
export function recordsGone(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): readonly ContentRecord<LastingKind>[] {
  const present = new Set(after.filter(isLasting).map(lastingKey));
  return before.filter(isLasting).filter((record) => !present.has(lastingKey(record)));
}

const isLasting = (record: AnyRecord): record is AnyRecord & ContentRecord<LastingKind> =>
  record.kind !== 'tombstone' && lastingKey(record) !== undefined;
