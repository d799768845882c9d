import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ReferenceKind } from '../../src/schema/field.ts';
import type { RecordPath } from '../../src/schema/finding.ts';
import { reference } from '../../src/schema/id.ts';
import { pathText } from '../../src/schema/path-text.ts';
import { proseComponents } from '../../src/schema/prose-components.ts';
import { recordSchemas } from '../../src/schema/record.ts';
import { referencesIn } from '../../src/schema/references.ts';
import { type Choices, exampleOf, PLANTED } from './example-of.ts';

const schemas: readonly (readonly [string, z.ZodType])[] = [
  ...Object.entries(recordSchemas),
  ...Object.entries(proseComponents).map(([name, { schema }]) => [`<${name}>`, schema] as const),
];

describe('every planted reference is found, and nothing else:', () => {
  test.each(schemas)('%s', (_, schema) => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const value = exampleOf(schema, {
          present: () => gen(fc.boolean),
          option: (options) => gen(fc.nat, options - 1),
          length: (minimum) => gen(fc.integer, { min: minimum, max: minimum + 1 }),
        });
        expect(schema.safeParse(value).error).toBeUndefined();
        const found = referencesIn(schema, value).map(({ id, path }) => `${pathText(path)} ${id}`);
        expect(found.toSorted()).toEqual(plantedIn(value).toSorted());
      }),
      { numRuns: 25 },
    );
  });
});

describe('every field that refers is reached by an example:', () => {
  test.each(schemas)('%s', (_, schema) => {
    const examples = [0, 1, 2, 3, 4, 5, 6].map((turn) => exampleOf(schema, fullest(turn)));
    const reached = examples.flatMap((value) =>
      referencesIn(schema, value).map(({ kind, path }) => `${placeOf(path)} ${kind}`),
    );
    const declared = declaredIn(z.toJSONSchema(schema, { io: 'input' }), '');
    expect(new Set(reached)).toEqual(new Set(declared));
  });
});

test.each<[string, z.ZodType, unknown, [ReferenceKind, string, string][]]>([
  ['nothing', reference('theme').optional(), undefined, []],
  ['one id', reference('theme'), 'loon', [['theme', 'loon', '']]],
  [
    'a list, in its order',
    z.strictObject({ themes: z.array(reference('theme')) }),
    { themes: ['loon', 'water', 'loon'] },
    [
      ['theme', 'loon', 'themes[0]'],
      ['theme', 'water', 'themes[1]'],
      ['theme', 'loon', 'themes[2]'],
    ],
  ],
  [
    'the option that was chosen, and not the other',
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('one'), of: reference('norm') }),
      z.strictObject({ kind: z.enum(['two', 'three']), of: reference('unit').optional() }),
    ]),
    { kind: 'three', of: 'stuks' },
    [['unit', 'stuks', 'of']],
  ],
  ['a text that only looks like an id', z.strictObject({ name: z.string() }), { name: 'loon' }, []],
])('references in %s', (_, schema, value, expected) => {
  const found = referencesIn(schema, value).map(({ kind, id, path }) => [kind, id, pathText(path)]);
  expect(found).toEqual(expected);
});

/** Takes everything there is; of what excludes each other a different one each turn. */
const fullest = (turn: number): Choices => ({
  present: () => true,
  option: (options) => turn % options,
  length: (minimum) => Math.max(1, minimum),
});

const placeOf = (path: RecordPath) => path.filter((step) => typeof step === 'string').join('.');

/** The planted ids in a value, found without its schema. */
function plantedIn(value: unknown, path: RecordPath = []): string[] {
  if (typeof value === 'string') return PLANTED.test(value) ? [`${pathText(path)} ${value}`] : [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => plantedIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => plantedIn(inner, [...path, key]));
}

/** The fields that refer, in zod's own rendering of the schema. */
function declaredIn(schema: unknown, path: string): string[] {
  const { refers, properties, items, oneOf, anyOf } = schema as Readonly<Record<string, unknown>>;
  return [
    ...(typeof refers === 'string' ? [`${path} ${refers}`] : []),
    ...Object.entries(properties ?? {}).flatMap(([key, inner]) =>
      declaredIn(inner, path === '' ? key : `${path}.${key}`),
    ),
    ...(items === undefined ? [] : declaredIn(items, path)),
    ...[oneOf, anyOf].flatMap((options) =>
      ((options ?? []) as unknown[]).flatMap((option) => declaredIn(option, path)),
    ),
  ];
}
