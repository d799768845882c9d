import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schemaPath } from '../../src/content/schema-key.ts';
import { editorFiles } from '../../src/publish/editor-files.ts';
import { frontMatterSchemas } from '../../src/publish/front-matter-schemas.ts';
import { recordSchema } from '../../src/publish/record-schema.ts';

const ROOT = join(import.meta.dirname, '..', '..');

describe('what editors use is in step with the schemas (npm run schemas writes it anew):', () => {
  test.each([...editorFiles()])('%s', (file, text) => {
    expect(existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '').toBe(text);
  });
});

test('the schema that a file may name is one that is there', () => {
  const file = 'content/convenanten/voorbeeld/kpis/aandeel.json';
  expect(schemaPath(file, 'kpi')).toBe('../../../../schemas/kpi.json');
  expect(editorFiles().has(join(file, '..', schemaPath(file, 'kpi')).replaceAll('\\', '/'))).toBe(
    true,
  );
});

test('JSON files may name their schema, also where there are several forms; MDX files may not', () => {
  const accepts = (kind: Parameters<typeof recordSchema>[0], value: object) =>
    z.fromJSONSchema(recordSchema(kind) as z.core.JSONSchema.JSONSchema).safeParse(value).success;
  expect([
    accepts('sector', { $schema: '../../schemas/sector.json', name: { nl: 'Leer' } }),
    accepts('tombstone', { $schema: '../../../schemas/tombstone.json', state: 'erased' }),
    accepts('report', { $schema: 'x', title: { nl: 'Verslag' }, kind: 'progress' }),
    accepts('report', { title: { nl: 'Verslag' }, kind: 'progress' }),
  ]).toEqual([true, true, false, true]);
});

test('the Astro extension finds the kind of an MDX file by its address in lower case', () => {
  const files = frontMatterSchemas('/Werk/Één map', [
    { kind: 'case', file: 'content/klachten/a/zaak.mdx' },
    { kind: 'kpi', file: 'content/convenanten/a/kpis/b.json' },
  ]);
  const manifest = JSON.parse(files.get('.astro/collections/collections.json') ?? '') as {
    entries: Record<string, string>;
  };
  expect(Object.keys(manifest.entries)).toEqual([
    expect.stringMatching(/^file:\/\/.*\/werk\/één map\/content\/klachten\/a\/zaak\.mdx$/u),
  ]);
  expect(files.has('.astro/collections/case.schema.json')).toBe(true);
  expect(files.has('.astro/collections/kpi.schema.json')).toBe(false);
});
