import type { Breach } from '../schema/finding.ts';
import type { ComponentInProse } from '../schema/prose-components.ts';
import type { RecordKey } from '../schema/record-key.ts';
import type { AnyRecord } from '../schema/record.ts';
import { datesInOrder } from './checks/dates-in-order.ts';
import { filesComplete } from './checks/files-complete.ts';
import { idsUnique } from './checks/ids-unique.ts';
import { oneValuePerPeriod } from './checks/one-value-per-period.ts';
import { proseReferencesExist } from './checks/prose-references-exist.ts';
import { referencesExist } from './checks/references-exist.ts';
import { sourcesKnownAndUsed } from './checks/sources-known-and-used.ts';

/** What the rules need to see beside the records themselves. */
export interface Surroundings {
  /** Records whose file or prose has findings of its own. */
  readonly unsound: readonly RecordKey[];
  readonly componentsInProse: readonly ComponentInProse[];
}

/** Every rule that a schema cannot see because it looks across fields, records or files. */
export function checkRecords(records: readonly AnyRecord[], { unsound, componentsInProse }: Surroundings): Breach[] {
  return [
    ...filesComplete(records, unsound),
    ...referencesExist(records, unsound),
    ...sourcesKnownAndUsed(records, unsound, componentsInProse),
    ...proseReferencesExist(records, unsound, componentsInProse),
    ...idsUnique(records),
    ...datesInOrder(records),
    ...oneValuePerPeriod(records),
  ];
}
