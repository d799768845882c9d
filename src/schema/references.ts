import { z } from 'zod';
import type { ReferenceKind } from './field.ts';
import type { RecordPath } from './finding.ts';

/** One id in a value that points at another record. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: RecordPath;
}

/**
 * Every reference in a value, found by walking its schema: a field made with `reference()` is
 * followed wherever it stands, so that a new field cannot be forgotten.
 * @param value a value that the schema accepts
 */
export function referencesIn(schema: z.ZodType, value: unknown): Reference[] {
  const found: Reference[] = [];
  collectorOf(schema)?.(value, [], found);
  return found;
}

/** Adds the references in a value that is at a path. */
type Collector = (value: unknown, path: RecordPath, found: Reference[]) => void;

// Thousands of records share a schema, of which most fields hold no reference: what to walk is
// worked out once.
const collectors = new WeakMap<z.ZodType, { readonly collect: Collector | undefined }>();

/** What collects the references in values of a schema; `undefined` where there can be none. */
function collectorOf(schema: z.ZodType): Collector | undefined {
  const known = collectors.get(schema);
  if (known !== undefined) return known.collect;
  const collect = madeCollector(schema);
  collectors.set(schema, { collect });
  return collect;
}

function madeCollector(schema: z.ZodType): Collector | undefined {
  const kind = schema.meta()?.refers;
  if (kind !== undefined)
    return (value, path, found) => {
      if (value !== undefined) found.push({ kind, id: String(value), path });
    };
  if (schema instanceof z.ZodOptional) return collectorOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return ofItems(collectorOf(schema.element as z.ZodType));
  if (schema instanceof z.ZodObject) return ofFields(schema);
  return schema instanceof z.ZodDiscriminatedUnion ? ofOptions(schema) : undefined;
}

function ofItems(collect: Collector | undefined): Collector | undefined {
  return (
    collect &&
    ((value, path, found) => {
      for (const [index, item] of ((value ?? []) as unknown[]).entries())
        collect(item, [...path, index], found);
    })
  );
}

function ofFields(schema: z.ZodObject): Collector | undefined {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(
    ([key, inner]) => {
      const collect = collectorOf(inner);
      return collect === undefined ? [] : [{ key, collect }];
    },
  );
  if (fields.length === 0) return undefined;
  return (value, path, found) => {
    const record = value as Readonly<Record<string, unknown>> | undefined;
    for (const { key, collect } of fields)
      if (record?.[key] !== undefined) collect(record[key], [...path, key], found);
  };
}

function ofOptions(union: z.ZodDiscriminatedUnion): Collector | undefined {
  const key = union.def.discriminator;
  const options = (union.options as z.ZodObject[]).map((option) => ({
    discriminator: option.shape[key] as z.ZodType,
    collect: collectorOf(option),
  }));
  if (options.every(({ collect }) => collect === undefined)) return undefined;
  return (value, path, found) => {
    const chosen = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
    const option = options.find(({ discriminator }) => z.safeParse(discriminator, chosen).success);
    option?.collect?.(value, path, found);
  };
}
