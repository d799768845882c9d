import type { ReferenceKind } from '../schema/field.ts';
import { isOwned } from '../schema/lasting-kind.ts';
import type { RecordKey } from '../schema/record-key.ts';
import { type AnyRecord, type RecordKind, recordsOfKind } from '../schema/record.ts';

/** Kinds of record that are a file of their own; the others stand together in a list. */
type KindWithFile = Extract<ReferenceKind, RecordKind>;
type KindInList = Exclude<ReferenceKind, KindWithFile | 'source'>;

const idsInList: {
  readonly [K in KindInList]: (records: readonly AnyRecord[]) => readonly string[];
} = {
  country: (records) =>
    recordsOfKind(records, 'country-list').flatMap(({ value }) =>
      value.countries.map(({ id }) => id),
    ),
  norm: (records) =>
    recordsOfKind(records, 'norm-list').flatMap(({ value }) => value.norms.map(({ id }) => id)),
  theme: (records) =>
    recordsOfKind(records, 'theme-list').flatMap(({ value }) => value.themes.map(({ id }) => id)),
  unit: (records) =>
    recordsOfKind(records, 'unit-list').flatMap(({ value }) => value.units.map(({ id }) => id)),
};

/**
 * The ids that a reference of a kind may hold; `undefined` when the list of them could not be read,
 * and nothing can be said. KPIs and reports are known within their own covenant or programme, the rest on the whole site.
 * @param unsound records whose file has findings: they exist, so that pointing at them is no fault
 */
export function knownIds(records: readonly AnyRecord[], unsound: readonly RecordKey[]) {
  const groupOf = ({ kind, owner }: Pick<RecordKey, 'owner'> & { readonly kind: string }) =>
    isOwned(kind) ? `${kind} of ${owner ?? ''}` : kind;
  const groups = Map.groupBy<string, RecordKey>([...records, ...unsound], groupOf);
  const found = new Map<string, ReadonlySet<string> | undefined>();

  const lookUp = (kind: Exclude<ReferenceKind, 'source'>, group: string) => {
    if (kind in idsInList) {
      const readable = unsound.every((key) => key.kind !== `${kind}-list`);
      return readable ? new Set(idsInList[kind as KindInList](records)) : undefined;
    }
    return new Set((groups.get(group) ?? []).map(({ id }) => id));
  };

  return (
    kind: Exclude<ReferenceKind, 'source'>,
    from: RecordKey,
  ): ReadonlySet<string> | undefined => {
    const group = isOwned(kind) ? groupOf({ kind, owner: from.owner ?? from.id }) : kind;
    if (!found.has(group)) found.set(group, lookUp(kind, group));
    return found.get(group);
  };
}
