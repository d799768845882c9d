import type { Breach, RecordPath } from '../../schema/finding.ts';
import { pathText } from '../../schema/path-text.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

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
    const key = `${candidate.scope} ${candidate.id}`;
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
  return [
    // Their folders own KPIs, which are known by the id of the folder alone.
    ...[...recordsOfKind(records, 'covenant'), ...recordsOfKind(records, 'programme')].map(
      ({ id, file }) => ({ scope: 'covenant', id, file, path: [] }),
    ),
    // What has been published keeps its address: no other case takes that of one that is gone.
    ...[...recordsOfKind(records, 'case'), ...recordsOfKind(records, 'tombstone')].map(
      ({ id, file }) => ({
        scope: 'case',
        id,
        file,
        path: [],
      }),
    ),
    ...records.flatMap(({ file, value }) => idsInLists(file, value, [])),
  ];
}

/** The ids of the entries of every list in a record, wherever it stands: a new list cannot be forgotten. */
function idsInLists(file: string, value: unknown, path: RecordPath): UniqueId[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, isList ? Number(key) : key];
    const below = idsInLists(file, inner, at);
    const id = isList ? idOf(inner) : undefined;
    if (id === undefined) return below;
    return [{ scope: `${file} ${pathText(path)}`, id, file, path: [...at, 'id'] }, ...below];
  });
}

function idOf(entry: unknown): string | undefined {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
