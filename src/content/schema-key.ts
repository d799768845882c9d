import type { Breach } from '../schema/finding.ts';
import type { RecordKind } from '../schema/record.ts';
import type { LocatedValue } from './located-value.ts';
import { shown } from './shown.ts';

/** Where the schemas lie that editors of content use, from the root of the repository. */
export const SCHEMA_FOLDER = 'schemas';

/** The path from a content file to the schema of its kind. */
export function schemaPath(file: string, kind: RecordKind): string {
  return `${'../'.repeat(file.split('/').length - 1)}${SCHEMA_FOLDER}/${kind}.json`;
}

/** A `$schema` may be left out; if it is there, it is that of the kind of file. */
export function schemaKeyBreaches(
  { file, schemaKey }: LocatedValue,
  kind: RecordKind,
): readonly Breach[] {
  const expected = schemaPath(file, kind);
  if (schemaKey === undefined || schemaKey === expected) return [];
  const values = { expected, found: shown(schemaKey) };
  return [{ rule: 'schema-elsewhere', file, path: ['$schema'], values }];
}
