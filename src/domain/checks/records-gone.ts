import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { type LastingRecord, lastingRecords } from '../lasting-records.ts';
import { lastingKey } from '../tombstones.ts';

/**
 * What the published version has and is no longer there, of kinds that leave a tombstone; also where
 * that was a tombstone itself. A report goes with its covenant: it has no address, so that of the
 * covenant says enough.
 */
export function recordsGone(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): readonly LastingRecord[] {
  const present = new Set(lastingRecords(after).map(({ key }) => key));
  return [...lastingRecords(before), ...tombstones(before)].filter(
    ({ kind, key, owner = '' }) =>
      !present.has(key) && (kind !== 'report' || present.has(`covenant ${owner}`)),
  );
}

const tombstones = (records: readonly AnyRecord[]): LastingRecord[] =>
  recordsOfKind(records, 'tombstone').flatMap((record) => {
    const { of, id, owner, file, value } = record;
    if (of === undefined) return [];
    const title = value.state === 'erased' ? undefined : value.title;
    const key = lastingKey(record);
    return [{ kind: of, id, owner, key, file, path: [], title, tombstone: value }];
  });
