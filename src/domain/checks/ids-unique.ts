import type { Breach, RecordPath } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { listedSources } from '../sources-in-scope.ts';

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
    return [{ rule: 'id-duplicate' as const, file, path, values: other.file === file ? { id } : { id, otherFile: other.file } }];
  });
}

function uniqueIds(records: readonly AnyRecord[]): UniqueId[] {
  return [
    // Their folders own KPIs, which are known by the id of the folder alone.
    ...[...recordsOfKind(records, 'covenant'), ...recordsOfKind(records, 'programme')].map(({ id, file }) => ({
      scope: 'covenant',
      id,
      file,
      path: [],
    })),
    ...recordsOfKind(records, 'case').map(({ id, file }) => ({ scope: 'case', id, file, path: [] })),
    ...recordsOfKind(records, 'theme-list').flatMap(({ file, value }) => entries('theme', file, 'themes', value.themes)),
    ...recordsOfKind(records, 'norm-list').flatMap(({ file, value }) => entries('norm', file, 'norms', value.norms)),
    ...recordsOfKind(records, 'country-list').flatMap(({ file, value }) => entries('country', file, 'countries', value.countries)),
    ...recordsOfKind(records, 'unit-list').flatMap(({ file, value }) => entries('unit', file, 'units', value.units)),
    ...recordsOfKind(records, 'covenant').flatMap(({ file, value }) => entries(`commitment ${file}`, file, 'commitments', value.commitments)),
    ...records.flatMap(listedSources).map(({ source, listedIn: { file }, index }) => ({
      scope: `source ${file}`,
      id: source.id,
      file,
      path: ['sources', index, 'id'],
    })),
  ];
}

function entries(scope: string, file: string, list: string, items: readonly { readonly id: string }[]): UniqueId[] {
  return items.map(({ id }, index) => ({ scope, id, file, path: [list, index, 'id'] }));
}
