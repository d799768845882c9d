import type { Breach } from '../schema/finding.ts';
import type { RecordKey } from '../schema/record-key.ts';
import type { AnyRecord } from '../schema/record.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { filesComplete } from './checks/files-complete.ts';
import { idsUnique } from './checks/ids-unique.ts';
import { oneValuePerPeriod } from './checks/one-value-per-period.ts';
import { referencesExist } from './checks/references-exist.ts';
import { type SourceInProse, sourcesKnownAndUsed } from './checks/sources-known-and-used.ts';

/** What the rules need to see beside the records themselves. */
export interface Surroundings {
  /** Records whose file has findings of its own. */
  readonly unsound: readonly RecordKey[];
  readonly sourcesInProse: readonly SourceInProse[];
}

/** Every rule that a schema cannot see because it looks across fields, records or files. */
export function checkRecords(records: readonly AnyRecord[], { unsound, sourcesInProse }: Surroundings): Breach[] {
  return [
    ...filesComplete(records, unsound),
    ...referencesExist(records, unsound),
    ...sourcesKnownAndUsed(records, unsound, sourcesInProse),
    ...idsUnique(records),
    ...datesInOrder(records),
    ...oneValuePerPeriod(records),
  ];
}
