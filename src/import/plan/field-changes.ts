import { isDeepStrictEqual } from 'node:util';
import type { RecordPath } from '../../schema/finding.ts';
import type { Edit } from './plan.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a row says of a record in a list that is there already. */
export interface FieldChanges {
  readonly edits: readonly Edit[];
  /** The fields that change, with what they were. */
  readonly was: ReadonlyMap<string, unknown>;
}

/**
 * The fields in which a row differs from what is published. A field that the row leaves empty stays
 * as it is, and so does a language of a text; sources are added to those that are there, unless the
 * value itself changes.
 * @param valueField the field that the sources speak of
 * @param keys all fields of the record, in the order of its schema
 */
export function fieldChanges(
  file: string,
  path: RecordPath,
  {
    now,
    found,
    valueField,
    keys,
  }: {
    readonly now: Fields;
    readonly found: Fields;
    readonly valueField: string;
    readonly keys: readonly string[];
  },
): FieldChanges {
  const isRevised =
    now[valueField] !== undefined && !isDeepStrictEqual(found[valueField], now[valueField]);
  const changed = Object.entries(now).flatMap(([field, value]) => {
    if (value === undefined) return [];
    const merged = isRevised && field === 'sources' ? value : combined(found[field], value);
    return isDeepStrictEqual(plain(found[field]), plain(merged)) ? [] : [{ field, merged }];
  });
  return {
    edits: changed.map(({ field, merged }) => ({
      kind: 'set',
      file,
      path: [...path, field],
      value: merged,
      keys,
    })),
    was: new Map(changed.map(({ field }) => [field, found[field]])),
  };
}

const plain = (value: unknown): unknown =>
  value === undefined ? undefined : structuredClone(value);

function combined(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(after))
    return [...before, ...after.filter((each) => !before.includes(each))];
  const isText = (value: unknown): value is Fields =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => key === 'nl' || key === 'en');
  return isText(before) && isText(after) ? { ...before, ...after } : after;
}
