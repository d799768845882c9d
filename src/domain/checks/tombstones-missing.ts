import type { Breach } from '../../schema/finding.ts';
import type { LastingKind } from '../../schema/record-key.ts';
import type { ContentRecord } from '../../schema/record.ts';
import type { IsoDate } from '../period-end.ts';
import { lastingKey, tombstonesByKey } from '../tombstones.ts';
import type { ChangesSince } from './changes-to-explain.ts';
import { recordsGone } from './records-gone.ts';

/** A record with an address of its own that is gone leaves a tombstone, once for each file. */
export function tombstonesMissing(
  { before, after }: Pick<ChangesSince, 'before' | 'after'>,
  day: IsoDate,
): Breach[] {
  const tombstones = tombstonesByKey(after);
  return recordsGone(before, after)
    .filter((record) => !tombstones.has(lastingKey(record)))
    .map((record) => {
      const { kind: of, id, file, value } = record;
      const title = 'title' in value ? JSON.stringify(value.title) : undefined;
      const tombstone = tombstoneFile(record);
      return {
        rule: 'tombstone-missing',
        file,
        path: [],
        values: { of, id, tombstone, day, title },
      };
    });
}

/** The mechanism is no part of the address of a case; that of a covenant is its folder. */
function tombstoneFile({ kind, id, file }: ContentRecord<LastingKind>): string {
  if (kind === 'case') return `content/vervallen/klachten/${id}.json`;
  return file.replace('content/', 'content/vervallen/').replace(/\/\w+\.mdx$/u, '.json');
}
