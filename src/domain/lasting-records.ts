import type { RecordPath } from '../schema/finding.ts';
import { isLastingKind, type LastingKind } from '../schema/lasting-kind.ts';
import type { AnyRecord } from '../schema/record.ts';
import type { LocalisedText } from '../schema/text.ts';
import type { Tombstone } from '../schema/tombstone.ts';
import { lastingKey } from './tombstones.ts';

/** Something that leaves a tombstone when it goes: the record of a file, or an entry of a list. */
export interface LastingRecord {
  readonly kind: LastingKind;
  readonly id: string;
  readonly owner?: string | undefined;
  /** Which one of its kind it is, as its tombstone has it too. */
  readonly key: string | undefined;
  readonly file: string;
  /** The list that it stands in; empty for what has a file of its own. */
  readonly path: RecordPath;
  /** What it is called; an edition is known by its year alone. */
  readonly title: LocalisedText | undefined;
  /** Since when the site had it, where that is known. */
  readonly published?: string | undefined;
  /** What the tombstone said, of what was gone already. */
  readonly tombstone?: Tombstone;
}

/** All that would leave a tombstone, in the order of the files. */
export function lastingRecords(records: readonly AnyRecord[]): LastingRecord[] {
  return records.flatMap((record): LastingRecord[] => {
    const { kind, id, owner, file } = record;
    if (kind === 'theme-list') return entries('theme', record.value.themes, file, ['themes']);
    if (kind === 'country-list')
      return entries('country', record.value.countries, file, ['countries']);
    if (!isLastingKind(kind)) return [];
    const key = lastingKey(record);
    return [{ kind, id, owner, key, file, path: [], title: titleOf(record) }];
  });
}

const entries = (
  kind: LastingKind,
  list: readonly { readonly id: string; readonly name: LocalisedText }[],
  file: string,
  path: RecordPath,
): LastingRecord[] =>
  list.map(({ id, name: title }) => ({
    kind,
    id,
    key: lastingKey({ kind, id }),
    file,
    path,
    title,
  }));

/** What a record is called; nothing where its file or year is all that names it. */
export function titleOf({ value }: AnyRecord): LocalisedText | undefined {
  if ('title' in value && typeof value.title === 'object') return value.title;
  if ('names' in value) return value.names.at(-1)?.name;
  return 'name' in value ? value.name : undefined;
}
