import type { Breach } from '../../schema/finding.ts';
import type { AnyRecord, RecordKind } from '../../schema/record.ts';

/** Ids that a kind of record cannot have, because they mean something else in its address. */
export type ReservedIds = Readonly<Partial<Record<RecordKind, ReadonlySet<string>>>>;

/** No record is called as a page that stands beside its own: `/klachten/land/` lists countries (design, section 10). */
export function idsReserved(records: readonly AnyRecord[], reserved: ReservedIds): Breach[] {
  return records.flatMap(({ kind, id, file, of = kind }): Breach[] =>
    reserved[of as RecordKind]?.has(id)
      ? [{ rule: 'id-reserved', file, path: [], values: { id } }]
      : [],
  );
}
