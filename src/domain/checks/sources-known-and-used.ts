import { closest } from '../../schema/closest.ts';
import type { Breach } from '../../schema/finding.ts';
import type { ComponentInProse } from '../../schema/prose-components.ts';
import { type AnyRecord, recordSchemas } from '../../schema/record.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import { referencesIn } from '../../schema/references.ts';
import { ownerOf } from '../owner-of.ts';
import { listedSources, sourcesInScope } from '../sources-in-scope.ts';

/** One id of a source in a record or in its prose. */
type SourceReference = Pick<Breach, 'file' | 'path' | 'at'> & { readonly id: string };

/**
 * Every source that a record or its prose refers to is listed, and every source that is listed is
 * used: a list nobody refers to looks like evidence and is none.
 * @param unsound records that could not be read; while there are any, "unused" cannot be told
 */
export function sourcesKnownAndUsed(
  records: readonly AnyRecord[],
  unsound: readonly RecordKey[],
  components: readonly ComponentInProse[],
): Breach[] {
  const scopeOf = sourcesInScope(records);
  const listsUnread = new Set(
    unsound.filter(({ kind }) => kind === 'source-list').map(({ owner }) => owner),
  );
  const inProse = Map.groupBy(sourcesNamedIn(components), ({ record }) => record);
  const used = new Set<string>();
  const unknown: Breach[] = [];
  for (const record of records) {
    const scope = scopeOf(record);
    const references = [...sourceReferences(record), ...(inProse.get(record.file) ?? [])];
    for (const { id, file, path, at } of references) {
      const listed = scope.get(id);
      if (listed !== undefined) used.add(`${listed.listedIn.file} ${id}`);
      else if (!listsUnread.has(ownerOf(record))) {
        const near = closest(id, [...scope.keys()]);
        // The one that is probably meant is not told once more, as one that nobody cites.
        const meant = scope.get(near ?? '');
        if (meant !== undefined) used.add(`${meant.listedIn.file} ${meant.source.id}`);
        const values = near === undefined ? { id } : { id, closest: near };
        unknown.push({
          rule: 'source-unknown',
          file,
          path,
          ...(at !== undefined && { at }),
          values,
        });
      }
    }
  }
  return unsound.length > 0 ? unknown : [...unknown, ...unusedSources(records, used)];
}

function sourceReferences({ kind, file, value }: AnyRecord): SourceReference[] {
  return referencesIn(recordSchemas[kind], value).flatMap((reference) =>
    reference.kind === 'source' ? [{ file, path: reference.path, id: reference.id }] : [],
  );
}

/** The `<Source id="…" />` in prose, each with the file of the record that it belongs to. */
function sourcesNamedIn(
  components: readonly ComponentInProse[],
): (SourceReference & { readonly record: string })[] {
  return components
    .filter(({ name }) => name === 'Source')
    .map(({ record, file, line, column, attributes }) => ({
      record: record.file,
      file,
      path: [],
      at: { line, column },
      id: attributes['id'] ?? '',
    }));
}

function unusedSources(records: readonly AnyRecord[], used: ReadonlySet<string>): Breach[] {
  return records.flatMap(listedSources).flatMap(({ source, listedIn, index }) =>
    // A revision rests on its sources as a whole.
    listedIn.kind === 'revision' || used.has(`${listedIn.file} ${source.id}`)
      ? []
      : [
          {
            rule: 'source-unused' as const,
            file: listedIn.file,
            path: ['sources', index, 'id'],
            values: { id: source.id },
          },
        ],
  );
}
