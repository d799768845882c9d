import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { AnyRecord } from '../../schema/record.ts';
import { certainlyBefore } from '../certainly-before.ts';
import type { IsoDate } from '../period-end.ts';

/**
 * What says that something changed, was corrected or left the site did so already: the day is not
 * one to come.
 * @param today the last day that it can be
 */
export function daysToCome(records: readonly AnyRecord[], today: IsoDate): Breach[] {
  return records.flatMap((record) =>
    daysOf(record)
      .filter(({ found }) => certainlyBefore(today, found))
      .map(({ path, found }) => ({
        rule: 'day-to-come' as const,
        file: record.file,
        path,
        values: { found, today },
      })),
  );
}

function daysOf(record: AnyRecord): { readonly path: RecordPath; readonly found: string }[] {
  switch (record.kind) {
    case 'revision':
      return [{ path: ['date'], found: record.value.date }];
    case 'tombstone':
      return record.value.state === 'erased' ? [] : [{ path: ['on'], found: record.value.on }];
    case 'case':
      return (record.value.corrections ?? []).map(({ on }, index) => ({
        path: ['corrections', index, 'on'],
        found: on,
      }));
    default:
      return [];
  }
}
