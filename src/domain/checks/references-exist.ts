import type { Breach } from '../../schema/finding.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import { type AnyRecord, recordSchemas } from '../../schema/record.ts';
import { type Reference, referencesIn } from '../../schema/references.ts';
import { presentOwner, referredId, tombstonesByKey } from '../tombstones.ts';
import { unknownReferences } from '../unknown-reference.ts';

/** Every id that points at another record points at one that exists. */
export function referencesExist(
  records: readonly AnyRecord[],
  unsound: readonly RecordKey[],
): Breach[] {
  const unknown = unknownReferences(records, unsound);
  const tombstones = tombstonesByKey(records);
  return records.flatMap((record) => {
    const { file, id, owner = id } = record;
    const from = record.kind === 'tombstone' ? presentOwner(tombstones, owner) : owner;
    return referencesOf(record).flatMap((reference): Breach[] => {
      const breach = unknown(reference, from);
      return breach === undefined ? [] : [{ ...breach, file, path: reference.path } as Breach];
    });
  });
}

/** What a tombstone points at is of the kind that it stands for, which its schema cannot tell. */
function referencesOf(record: AnyRecord): Reference[] {
  if (record.kind !== 'tombstone') return referencesIn(recordSchemas[record.kind], record.value);
  const { of, value } = record;
  return of === undefined || value.state !== 'merged'
    ? []
    : [{ kind: of, id: referredId(of, value.into), path: ['into'] }];
}
