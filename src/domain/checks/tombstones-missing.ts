import type { Breach } from '../../schema/finding.ts';
import type { LastingRecord } from '../lasting-records.ts';
import type { IsoDate } from '../period-end.ts';
import { tombstoneFile, tombstonesByKey } from '../tombstones.ts';
import type { ChangesSince } from './changes-to-explain.ts';
import { recordsGone } from './records-gone.ts';

type Versions = Pick<ChangesSince, 'before' | 'after'>;

/** What was published and is gone without a tombstone, each once. */
export function recordsWithoutTombstone({ before, after }: Versions): LastingRecord[] {
  const tombstones = tombstonesByKey(after);
  return recordsGone(before, after).filter(({ key }) => !tombstones.has(key));
}

/** What a reader could reach leaves a tombstone when it goes; of an entry its list tells so. */
export function tombstonesMissing(versions: Versions, day: IsoDate): Breach[] {
  return recordsWithoutTombstone(versions).map((record) => {
    const { kind: of, id, file, path } = record;
    const title = record.title && JSON.stringify(record.title);
    const tombstone = tombstoneFile(record);
    const was = record.tombstone && JSON.stringify(record.tombstone);
    return {
      rule: 'tombstone-missing',
      file,
      path,
      values: { of, id, tombstone, day, title, was },
    };
  });
}
