import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { proseComponents } from '../../src/schema/prose-components.ts';
import { recordSchemas } from '../../src/schema/record.ts';

/** What zod makes of a schema for editors; our own metadata come along. */
interface JsonSchema {
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;

const schemas: readonly (readonly [string, z.ZodType])[] = [
  ...Object.entries(recordSchemas),
  ...Object.entries(proseComponents).map(([name, { schema }]) => [`<${name}>`, schema] as const),
];

describe('every field has a meaning in Dutch and English:', () => {
  test.each(schemas)('%s', (_, schema) => {
    expect(withoutMeaning(jsonSchema(schema), '')).toEqual([]);
  });
});

test('a field without a meaning in one language is seen at any depth', () => {
  const inner = z.strictObject({ a: z.string().meta({ description: 'Alleen Nederlands' }) });
  const kind = z.literal('x').meta({ description: 'Soort', descriptionEn: 'Kind' });
  const union = z.discriminatedUnion('kind', [z.strictObject({ kind, b: z.array(inner) })]);
  const outer = z.strictObject({
    list: z.array(union).meta({ description: ' ', descriptionEn: 'List' }),
  });
  expect(withoutMeaning(jsonSchema(outer), '')).toEqual(['.list', '.list[].b', '.list[].b[].a']);
});

function withoutMeaning(schema: JsonSchema, path: string): string[] {
  const { properties = {}, items, oneOf = [], anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, inner]) => {
      const at = `${path}.${key}`;
      const told = [inner.description, inner.descriptionEn].every((text) => /\S/u.test(text ?? ''));
      return [...(told ? [] : [at]), ...withoutMeaning(inner, at)];
    }),
    ...(items === undefined ? [] : withoutMeaning(items, `${path}[]`)),
    ...[...oneOf, ...anyOf].flatMap((option) => withoutMeaning(option, path)),
  ];
}
