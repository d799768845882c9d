import type { Breach } from '../../schema/finding.ts';
import { recordsOfKind } from '../../schema/record.ts';
import { certainlyBefore } from '../certainly-before.ts';
import { lastingRecords } from '../lasting-records.ts';
import type { IsoDate } from '../period-end.ts';
import { lastingKey } from '../tombstones.ts';
import type { ChangesSince } from './changes-to-explain.ts';
import { newEntries } from './new-entries.ts';

type Versions = Pick<ChangesSince, 'before' | 'after' | 'published' | 'firstDay'>;

/**
 * What was on the site can only have changed or gone since it was there. The history of its file
 * tells since when, or else when the source of the value appeared.
 */
export function beforePublication(since: Versions): Breach[] {
  return [...revisionsBefore(since), ...tombstonesBefore(since)];
}

function revisionsBefore({ before, after, published, firstDay }: Versions): Breach[] {
  const told = new Set<string>();
  return [...newEntries(before, after).values()].flat().flatMap(({ revised, record }) => {
    const fact = published.get(revised.fact);
    const first = fact && (firstDay(fact.file) ?? fact.published);
    const { file, value } = record;
    // Once for a record: all of its facts have its day.
    if (first === undefined || told.has(file) || !certainlyBefore(value.date, first)) return [];
    told.add(file);
    return [breach(file, 'date', value.date, first)];
  });
}

function tombstonesBefore({ before, after, firstDay }: Versions): Breach[] {
  const was = new Map(lastingRecords(before).map((record) => [record.key, record]));
  return recordsOfKind(after, 'tombstone').flatMap((record) => {
    const { file, value } = record;
    const gone = was.get(lastingKey(record));
    // The day of a list is not that of each of its entries.
    if (gone === undefined || gone.path.length > 0 || value.state === 'erased') return [];
    const first = firstDay(gone.file);
    if (first === undefined || !certainlyBefore(value.on, first)) return [];
    return [breach(file, 'on', value.on, first)];
  });
}

const breach = (file: string, path: 'date' | 'on', found: IsoDate, first: string): Breach => ({
  rule: 'before-publication',
  file,
  path: [path],
  values: { found, first },
});
