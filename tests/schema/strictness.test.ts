import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordPath } from '../../src/schema/finding.ts';
import { pathText } from '../../src/schema/path-text.ts';
import { recordSchemas } from '../../src/schema/record.ts';
import { exampleOf } from './example-of.ts';
import { refusals } from './refusals.ts';

type Fields = Record<string, unknown>;

const kinds = Object.keys(recordSchemas) as (keyof typeof recordSchemas)[];

describe('one mistake in a record is told once, at its place:', () => {
  test('a field that no schema knows', () => {
    withMistake(({ fields, path }) => {
      fields['verzonnenVeld'] = 1;
      return [[`${pathText([...path, 'verzonnenVeld'])}: key-unknown`]];
    });
  });

  test('a field left out, which may be optional', () => {
    withMistake(({ fields, path, key }) => {
      Reflect.deleteProperty(fields, key);
      const wasOnlyLanguage = Object.keys(fields).length === 0 && ['nl', 'en'].includes(key);
      if (wasOnlyLanguage) return [[`${pathText(path)}: text-in-no-language`]];
      return [[], [`${pathText([...path, key])}: key-missing`]];
    });
  });

  test('nothing where a value should be', () => {
    withMistake(({ fields, path, key }) => {
      fields[key] = null;
      const at = pathText([...path, key]);
      return [[`${at}: type-wrong`], [`${at}: value-not-allowed`]];
    });
  });
});

interface Group {
  readonly fields: Fields;
  readonly path: RecordPath;
}

/**
 * Makes an example of any kind of record and one mistake in one of its groups of fields, at any depth.
 * @param mistaken makes the mistake, and tells which refusals it may give
 */
function withMistake(
  mistaken: (place: Group & { readonly key: string }) => readonly string[][],
): void {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const schema = recordSchemas[kinds[gen(fc.nat, kinds.length - 1)] ?? 'site'];
      const example = exampleOf(schema, {
        present: () => gen(fc.boolean),
        option: (options) => gen(fc.nat, options - 1),
        length: (minimum) => gen(fc.integer, { min: minimum, max: minimum + 1 }),
      });
      expect(refusals(schema, example)).toEqual([]);
      const groups = groupsIn(example, []);
      const group = groups[gen(fc.nat, groups.length - 1)];
      if (group === undefined) throw new Error('Every record has a field.');
      const key = gen(fc.constantFrom, ...Object.keys(group.fields));
      const expected = mistaken({ ...group, key });
      expect(expected).toContainEqual(refusals(schema, example));
    }),
    { numRuns: 200 },
  );
}

function groupsIn(value: unknown, path: RecordPath): Group[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => groupsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  // `term: {}` is allowed, and has no field to change.
  const own = Object.keys(fields).length === 0 ? [] : [{ fields, path }];
  const inner = Object.entries(fields).flatMap(([key, held]) => groupsIn(held, [...path, key]));
  return [...own, ...inner];
}
