import type { Breach, RecordPath } from '../../schema/finding.ts';
import { pathText } from '../../schema/path-text.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { eachObject } from '../each-object.ts';
import { lastingRecords } from '../lasting-records.ts';
import { lastingKey, tombstonesByKey } from '../tombstones.ts';

/** An id that must be the only one of its kind, and where it stands. */
interface UniqueId {
  readonly scope: string;
  readonly id: string;
  readonly file: string;
  readonly path: RecordPath;
}

/**
 * No two records or entries of a list share an id. Case ids are unique over all mechanisms, because
 * `/klachten/<id>/` does not tell which one it was.
 */
export function idsUnique(records: readonly AnyRecord[]): Breach[] {
  const first = new Map<string, UniqueId>();
  return uniqueIds(records).flatMap((candidate) => {
    const key = `${candidate.scope} ${candidate.id.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, candidate);
      return [];
    }
    const { file, path, id } = candidate;
    const values = other.file === file ? { id } : { id, otherFile: other.file };
    return [{ rule: 'id-duplicate' as const, file, path, values }];
  });
}

function uniqueIds(records: readonly AnyRecord[]): UniqueId[] {
  const tombstones = tombstonesByKey(records);
  return [
    ...lastingRecords(records).flatMap(({ key, id, file, path }) =>
      // That an entry stands twice in its list is told with all other lists.
      key === undefined || (path.length > 0 && !tombstones.has(key))
        ? []
        : [{ scope: key, id, file, path }],
    ),
    // What has been published keeps its address: nothing else takes that of what is gone.
    ...recordsOfKind(records, 'tombstone').flatMap((record) => {
      const key = lastingKey(record);
      return key === undefined ? [] : [{ scope: key, id: record.id, file: record.file, path: [] }];
    }),
    ...records.flatMap(({ file, value }) => idsInLists(file, value)),
  ];
}

/** The ids of the entries of every list in which one may stand twice. */
function idsInLists(file: string, record: unknown): UniqueId[] {
  const found: UniqueId[] = [];
  eachObject(record, (list, path) => {
    if (!Array.isArray(list) || list.length < 2) return;
    const ids = list.map(idOf);
    const known = ids.filter((id) => id !== undefined);
    // Thousands of lists have no id twice, and need no scope to be told apart by.
    if (new Set(known).size === known.length) return;
    const scope = `${file} ${pathText(path)}`;
    for (const [index, id] of ids.entries())
      if (id !== undefined) found.push({ scope, id, file, path: [...path, index, 'id'] });
  });
  return found;
}

function idOf(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
