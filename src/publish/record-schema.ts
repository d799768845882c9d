import { z } from 'zod';
import { dataWords } from '../i18n/words/data.ts';
import { formatPatterns } from '../schema/format-patterns.ts';
import { recordSchemas, type RecordKind } from '../schema/record.ts';
import { isWrittenInJson } from '../site/content-kinds.ts';

type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema of the content files of one kind, with the meaning of every field in Dutch and,
 * under `x-description-en`, in English. What only the check can see, such as whether a source
 * exists, is not in it.
 */
export function recordSchema(kind: RecordKind, address?: string): JsonSchema {
  const schema = z.toJSONSchema(recordSchemas[kind], {
    io: 'input',
    override: ({ jsonSchema }) => {
      publishable(jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
  const { $schema, ...rest } = schema;
  const names = {
    title: dataWords.nl.recordKinds[kind],
    'x-title-en': dataWords.en.recordKinds[kind],
  };
  return {
    $schema,
    ...(address !== undefined && { $id: address }),
    ...names,
    ...(isWrittenInJson(kind) ? withSchemaKey(rest) : rest),
  };
}

/** A JSON file may name its schema, for editors; the check sees to it that it is the right one. */
function withSchemaKey(schema: JsonSchema): JsonSchema {
  const { oneOf, properties } = schema as { oneOf?: JsonSchema[]; properties?: JsonSchema };
  if (oneOf !== undefined) return { ...schema, oneOf: oneOf.map(withSchemaKey) };
  const $schema = {
    type: 'string',
    description: dataWords.nl.schemaKey,
    'x-description-en': dataWords.en.schemaKey,
  };
  return { ...schema, properties: { $schema, ...properties } };
}

/** Puts our own metadata under names that no other use of JSON Schema can mistake. */
function publishable(schema: JsonSchema): void {
  rename(schema, 'descriptionEn', 'x-description-en');
  rename(schema, 'refers', 'x-refers-to');
  const { format } = schema;
  if (typeof format !== 'string') return;
  Reflect.deleteProperty(schema, 'format');
  schema['x-format'] = format;
  const pattern = formatPatterns[format];
  if (pattern !== undefined) schema['pattern'] = pattern;
}

function rename(schema: JsonSchema, from: string, to: string): void {
  if (!(from in schema)) return;
  schema[to] = schema[from];
  Reflect.deleteProperty(schema, from);
}
