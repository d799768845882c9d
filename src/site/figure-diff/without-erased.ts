import type { z } from 'zod';
import { ownerOf } from '../../domain/owner-of.ts';
import type { RecordPath } from '../../schema/finding.ts';
import { type AnyRecord, recordSchemas } from '../../schema/record.ts';
import { referencesIn } from '../../schema/references.ts';
import type { ErasedRecords } from './erased-records.ts';

type Erased = Pick<ErasedRecords, 'has' | 'hasFact'>;

/** What is left out can make what it was part of impossible, and that again: a list, its field, the whole. */
const MOST_STEPS = 5;

/**
 * A record without what it says of something that was erased, so that an earlier version does not
 * name it: entries of lists, facts of revisions, what points at it, and what cannot do without.
 * @returns `undefined` where too little is left for a record of its kind
 */
export function withoutErased(record: AnyRecord, erased: Erased): AnyRecord | undefined {
  let out: readonly RecordPath[] = [...pathsTo(record, erased), ...entriesOf(record, erased)];
  if (out.length === 0) return record;
  const schema: z.ZodType = recordSchemas[record.kind];
  let value: unknown = record.value;
  for (let step = 0; step < MOST_STEPS && out.every(({ length }) => length > 0); step += 1) {
    value = pruned(value, new Set(out.map((path) => JSON.stringify(path))), []);
    const parsed = schema.safeParse(value);
    if (parsed.success) return { ...record, value } as AnyRecord;
    out = parsed.error.issues.map((issue) => faulty(value, issue.path as RecordPath));
  }
  return undefined;
}

/** What is to go with a value that is wrong: itself, or where it is missing the item that it is missing from. */
function faulty(value: unknown, path: RecordPath): RecordPath {
  const found = path.reduce<unknown>(
    (inner, step) => (inner as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    value,
  );
  if (found !== undefined) return path;
  return path.slice(0, path.findLastIndex((step) => typeof step === 'number') + 1);
}

function pathsTo(record: AnyRecord, erased: Erased): RecordPath[] {
  if (record.kind === 'tombstone') return [];
  const owner = ownerOf(record);
  return referencesIn(recordSchemas[record.kind], record.value)
    .filter(({ kind, id }) => erased.has({ kind, id, owner }))
    .map(({ path }) => path);
}

function entriesOf(record: AnyRecord, erased: Erased): RecordPath[] {
  if (record.kind === 'revision')
    return record.value.facts.flatMap(({ fact }, index) =>
      erased.hasFact(fact) ? [['facts', index]] : [],
    );
  if (record.kind === 'theme-list')
    return record.value.themes.flatMap(({ id }, index) =>
      erased.has({ kind: 'theme', id }) ? [['themes', index]] : [],
    );
  if (record.kind === 'country-list')
    return record.value.countries.flatMap(({ id }, index) =>
      erased.has({ kind: 'country', id }) ? [['countries', index]] : [],
    );
  return [];
}

/** @param out the paths of what is left out, as JSON */
function pruned(value: unknown, out: ReadonlySet<string>, path: RecordPath): unknown {
  const isOut = (step: string | number) => out.has(JSON.stringify([...path, step]));
  const below = (inner: unknown, step: string | number) => pruned(inner, out, [...path, step]);
  if (Array.isArray(value))
    return value.flatMap((item, index) => (isOut(index) ? [] : [below(item, index)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (isOut(key) ? [] : [[key, below(inner, key)]])),
  );
}
