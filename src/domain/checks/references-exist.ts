import { closest } from '../../schema/closest.ts';
import type { Breach } from '../../schema/finding.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import { type AnyRecord, recordSchemas } from '../../schema/record.ts';
import { referencesIn } from '../../schema/references.ts';
import { goneCases } from '../gone-cases.ts';
import { knownIds } from '../known-ids.ts';

/**
 * Every id that points at another record points at one that exists. Sources have a check of their
 * own, because which of them a record may use depends on its folder.
 */
export function referencesExist(
  records: readonly AnyRecord[],
  unsound: readonly RecordKey[],
): Breach[] {
  const idsFor = knownIds(records, unsound);
  const goneCase = goneCases(records);
  const breaches: Breach[] = [];
  for (const record of records) {
    for (const { kind, id, path } of referencesIn(recordSchemas[record.kind], record.value)) {
      if (kind === 'source') continue;
      const known = idsFor(kind, record);
      if (known === undefined || known.has(id)) continue;
      const gone = kind === 'case' ? goneCase(id) : undefined;
      if (gone !== undefined) {
        breaches.push({ rule: 'reference-gone', file: record.file, path, values: gone });
        continue;
      }
      const near = closest(id, [...known]);
      const values = near === undefined ? { kind, id } : { kind, id, closest: near };
      breaches.push({ rule: 'reference-unknown', file: record.file, path, values });
    }
  }
  return breaches;
}
