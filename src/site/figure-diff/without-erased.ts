import { ownerOf } from '../../domain/owner-of.ts';
import type { RecordPath } from '../../schema/finding.ts';
import { type AnyRecord, recordSchemas } from '../../schema/record.ts';
import { referencesIn } from '../../schema/references.ts';
import type { ErasedRecords } from './erased-records.ts';

type Erased = Pick<ErasedRecords, 'has' | 'hasFact'>;

/**
 * A record without what it says of something that was erased, so that an earlier version does not
 * name it: entries of lists, facts of revisions, and what points at it, with the item of the list that it is part of.
 */
export function withoutErased(record: AnyRecord, erased: Erased): AnyRecord[] {
  if (record.kind === 'revision' && record.value.facts.every(({ fact }) => erased.hasFact(fact)))
    return [];
  const out = [...pointing(record, erased), ...entries(record, erased)];
  if (out.length === 0) return [record];
  const value = pruned(record.value, new Set(out.map((path) => JSON.stringify(path))), []);
  return [{ ...record, value } as AnyRecord];
}

function pointing(record: AnyRecord, erased: Erased): RecordPath[] {
  if (record.kind === 'tombstone') return [];
  const owner = ownerOf(record);
  return referencesIn(recordSchemas[record.kind], record.value)
    .filter(({ kind, id }) => erased.has({ kind, id, owner }))
    .map(({ path }) => {
      const item = path.findLastIndex((step) => typeof step === 'number');
      return item === -1 ? path : path.slice(0, item + 1);
    });
}

function entries(record: AnyRecord, erased: Erased): RecordPath[] {
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
