import { closest } from '../schema/closest.ts';
import type { ReferenceKind } from '../schema/field.ts';
import type { Breach } from '../schema/finding.ts';
import type { RecordKey } from '../schema/record-key.ts';
import type { AnyRecord } from '../schema/record.ts';
import { knownIds } from './known-ids.ts';
import { goneValues, lastingKey, tombstonesByKey } from './tombstones.ts';

/** What is wrong with a reference, still to be put at its place. */
export type UnknownReference = Pick<
  Breach<'reference-unknown' | 'reference-gone'>,
  'rule' | 'values'
>;

/**
 * Tells what is wrong with a reference to another record: it is gone, or was never there. `undefined`
 * for one that is right, and where that cannot be told.
 * @param unsound records whose file has findings: they exist, so that pointing at them is no fault
 */
export function unknownReferences(records: readonly AnyRecord[], unsound: readonly RecordKey[]) {
  const idsFor = knownIds(records, unsound);
  const tombstones = tombstonesByKey(records);
  /** @param owner the covenant or programme in which a KPI is looked for */
  return (
    { kind, id }: { readonly kind: ReferenceKind; readonly id: string },
    owner: string,
  ): UnknownReference | undefined => {
    // Which sources a record may use depends on its folder; they have a check of their own.
    if (kind === 'source') return undefined;
    const known = idsFor(kind, { kind: 'covenant', id: owner });
    if (known === undefined || known.has(id)) return undefined;
    const gone = tombstones.get(lastingKey({ kind, id, owner }));
    if (gone !== undefined) return { rule: 'reference-gone', values: goneValues(gone) };
    // Nearly every code of two letters is one letter away from that of another country.
    const near = kind === 'country' ? undefined : closest(id, [...known]);
    const values = near === undefined ? { kind, id } : { kind, id, closest: near };
    return { rule: 'reference-unknown', values };
  };
}
