import { closest } from '../../schema/closest.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordSchemas } from '../../schema/record.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import { referencesIn } from '../../schema/references.ts';
import { listedSources, sourcesInScope } from '../sources-in-scope.ts';

/** A `<Source id="…" />` in prose. */
export interface SourceInProse {
  readonly file: string;
  readonly id: string;
}

/**
 * Every source that a record refers to is listed, and every source that is listed is used: a list
 * nobody refers to looks like evidence and is none.
 * @param unsound records that could not be read; while there are any, "unused" cannot be told
 */
export function sourcesKnownAndUsed(
  records: readonly AnyRecord[],
  unsound: readonly RecordKey[],
  inProse: readonly SourceInProse[],
): Breach[] {
  const scopeOf = sourcesInScope(records);
  const listsUnread = new Set(unsound.filter(({ kind }) => kind === 'source-list').map(({ owner }) => owner));
  const used = new Set<string>();
  const unknown: Breach[] = [];
  for (const record of records) {
    const scope = scopeOf(record);
    for (const { id } of inProse.filter(({ file }) => file === record.file)) {
      const listed = scope.get(id);
      if (listed !== undefined) used.add(`${listed.listedIn.file} ${id}`);
    }
    for (const { kind, id, path } of referencesIn(recordSchemas[record.kind], record.value)) {
      if (kind !== 'source') continue;
      const listed = scope.get(id);
      if (listed !== undefined) used.add(`${listed.listedIn.file} ${id}`);
      else if (!listsUnread.has(record.owner ?? record.id)) {
        const near = closest(id, [...scope.keys()]);
        const values = near === undefined ? { id } : { id, closest: near };
        unknown.push({ rule: 'source-unknown', file: record.file, path, values });
      }
    }
  }
  return unsound.length > 0 ? unknown : [...unknown, ...unusedSources(records, used)];
}

function unusedSources(records: readonly AnyRecord[], used: ReadonlySet<string>): Breach[] {
  return records.flatMap(listedSources).flatMap(({ source, listedIn, index }) =>
    used.has(`${listedIn.file} ${source.id}`)
      ? []
      : [{ rule: 'source-unused' as const, file: listedIn.file, path: ['sources', index, 'id'], values: { id: source.id } }],
  );
}
