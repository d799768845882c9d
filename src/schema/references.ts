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
export function referencesIn(
  schema: z.ZodType,
  value: unknown,
  path: RecordPath = [],
): Reference[] {
  if (value === undefined) return [];
  const kind = schema.meta()?.refers;
  if (kind !== undefined) return [{ kind, id: String(value), path }];
  if (schema instanceof z.ZodOptional)
    return referencesIn(schema.unwrap() as z.ZodType, value, path);
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType;
    return (value as unknown[]).flatMap((item, index) =>
      referencesIn(element, item, [...path, index]),
    );
  }
  if (schema instanceof z.ZodObject) {
    const record = value as Readonly<Record<string, unknown>>;
    return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, inner]) =>
      referencesIn(inner, record[key], [...path, key]),
    );
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = chosenOption(schema, value as Readonly<Record<string, unknown>>);
    return option === undefined ? [] : referencesIn(option, value, path);
  }
  return [];
}

function chosenOption(
  union: z.ZodDiscriminatedUnion,
  value: Readonly<Record<string, unknown>>,
): z.ZodObject | undefined {
  const key = union.def.discriminator;
  return (union.options as z.ZodObject[]).find(
    (option) => z.safeParse(option.shape[key], value[key]).success,
  );
}
