import type { Source } from '../schema/source.ts';
import { type AnyRecord, recordsOfKind } from '../schema/record.ts';

/** A source with the record that lists it. */
export interface ListedSource {
  readonly source: Source;
  readonly listedIn: AnyRecord;
  /** Position in that record's list. */
  readonly index: number;
}

/** The sources that a record lists itself; most leave that to the `bronnen.json` of their folder. */
export function listedSources(record: AnyRecord): readonly ListedSource[] {
  const sources = 'sources' in record.value ? record.value.sources : undefined;
  return (sources ?? []).flatMap((source, index) =>
    typeof source === 'string' ? [] : [{ source, listedIn: record, index }],
  );
}

/**
 * The sources a record may refer to: its own, and those of each `bronnen.json` in its folder or a
 * folder above it. Where two have the same id the nearest wins.
 */
export function sourcesInScope(records: readonly AnyRecord[]) {
  const lists = new Map(
    recordsOfKind(records, 'source-list').map((list) => [folderOf(list.file), list]),
  );
  const known = new Map<string, ReadonlyMap<string, ListedSource>>();
  const listedAbove = (record: AnyRecord) => {
    const folder = folderOf(record.file);
    const listed =
      known.get(folder) ??
      byNearest(
        foldersAbove(record.file).flatMap((above) => {
          const list = lists.get(above);
          return list === undefined ? [] : listedSources(list);
        }),
      );
    known.set(folder, listed);
    return listed;
  };
  return (record: AnyRecord): ReadonlyMap<string, ListedSource> => {
    const [own, above] = [listedSources(record), listedAbove(record)];
    return own.length === 0 ? above : byNearest([...own, ...above.values()]);
  };
}

function byNearest(nearestFirst: readonly ListedSource[]): ReadonlyMap<string, ListedSource> {
  const found = new Map<string, ListedSource>();
  for (const listed of nearestFirst)
    if (!found.has(listed.source.id)) found.set(listed.source.id, listed);
  return found;
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));

function foldersAbove(file: string): string[] {
  const folder = folderOf(file);
  return folder.includes('/') ? [folder, ...foldersAbove(folder)] : [folder];
}
