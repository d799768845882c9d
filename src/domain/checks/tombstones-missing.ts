import type { Breach } from '../../schema/finding.ts';
import type { LastingRecord } from '../lasting-records.ts';
import type { IsoDate } from '../period-end.ts';
import { tombstoneFile, tombstonesByKey } from '../tombstones.ts';
import type { ChangesSince } from './changes-to-explain.ts';
import { recordsGone } from './records-gone.ts';

type Versions = Pick<ChangesSince, 'before' | 'after'> & Partial<Pick<ChangesSince, 'firstDay'>>;

/** What was published and is gone without a tombstone, each once, with since when it was there. */
export function recordsWithoutTombstone({ before, after, firstDay }: Versions): LastingRecord[] {
  const tombstones = tombstonesByKey(after);
  return recordsGone(before, after)
    .filter(({ key }) => !tombstones.has(key))
    .map((record) => ({
      ...record,
      // That of a list is not the day of each of its entries.
      published: record.path.length === 0 ? firstDay?.(record.file) : undefined,
    }));
}

/** What a reader could reach leaves a tombstone when it goes; of an entry its list tells so. */
export function tombstonesMissing(versions: Versions, day: IsoDate): Breach[] {
  return recordsWithoutTombstone(versions).map((record) => {
    const { kind: of, id, file, path, published: first } = record;
    const title = record.title && JSON.stringify(record.title);
    const tombstone = tombstoneFile(record);
    const was = record.tombstone && JSON.stringify(record.tombstone);
    return {
      rule: 'tombstone-missing',
      file,
      path,
      values: { of, id, tombstone, day, title, first, was },
    };
  });
}
