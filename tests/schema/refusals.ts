import type { z } from 'zod';
import { schemaBreaches } from '../../src/content/schema-breaches.ts';
import { pathText } from '../../src/schema/path-text.ts';

/** What a schema refuses in a value, each as `path: rule`; the value as a whole has no path. */
export function refusals(schema: z.ZodType, value: unknown): string[] {
  return schemaBreaches('content/voorbeeld.json', schema, value).map(({ path, rule }) =>
    path.length === 0 ? rule : `${pathText(path)}: ${rule}`,
  );
}

/** A named value, and what its schema refuses in it; nothing when it is accepted. */
export type Row = readonly [name: string, value: unknown, ...refusals: string[]];
