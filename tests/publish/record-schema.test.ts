import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../src/content/read-content.ts';
import { recordSchema } from '../../src/publish/record-schema.ts';
import { recordSchemas, type RecordKind } from '../../src/schema/record.ts';
import { ROOT } from './real-model.ts';

const kinds = Object.keys(recordSchemas) as RecordKind[];
const schemaOf = (kind: RecordKind) =>
  recordSchema(kind, `https://example.org/data/schema/${kind}.json`);

describe('the schema of every kind of record', () => {
  test.each(kinds)('%s has a title, its address, and meanings in both languages', (kind) => {
    const schema = schemaOf(kind);
    expect(schema['$id']).toBe(`https://example.org/data/schema/${kind}.json`);
    expect(schema['title']).toMatch(/\S/u);
    expect(schema['x-title-en']).toMatch(/\S/u);
    const text = JSON.stringify(schema);
    expect(text).toContain('"x-description-en":');
    expect(text).not.toMatch(/"(?:descriptionEn|refers|format)":/u);
  });

  test('accepts all real content, and refuses a field that it does not know', async () => {
    const { records } = await readContent(ROOT);
    const schemas = new Map(
      kinds.map((kind) => [kind, z.fromJSONSchema(schemaOf(kind) as z.core.JSONSchema.JSONSchema)]),
    );
    const refused = records
      .filter(({ kind, value }) => schemas.get(kind)?.safeParse(value).success !== true)
      .map(({ file }) => file);
    expect(refused).toEqual([]);
    const unknownField = records.filter(
      ({ kind, value }) =>
        schemas.get(kind)?.safeParse({ ...value, verzonnenVeld: 1 }).success === true,
    );
    expect(unknownField.map(({ file }) => file)).toEqual([]);
  }, 60_000);

  test('knows a date by its precision', () => {
    const published = z.fromJSONSchema(schemaOf('report') as z.core.JSONSchema.JSONSchema);
    const report = (date: string) =>
      published.safeParse({ title: { nl: 'Verslag' }, kind: 'progress', published: date }).success;
    expect(['2019', '2019-07', '2019-07-04', '4 juli 2019', '2019-7'].map(report)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
