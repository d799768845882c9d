import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { AnyRecord, RecordKind } from '../schema/record.ts';
import { recordSchemas } from '../schema/record.ts';
import { isWrittenInJson } from '../site/content-kinds.ts';
import { recordSchema } from './record-schema.ts';

/**
 * What the Astro extension of VS Code reads to complete and check the data above texts: a schema of
 * every kind of MDX file, and which file is of which kind. It holds paths of this machine, so it is
 * not committed.
 * @param files content files with the kind of their record
 */
export function frontMatterSchemas(
  root: string,
  files: readonly Pick<AnyRecord, 'kind' | 'file'>[],
): ReadonlyMap<string, string> {
  const kinds = (Object.keys(recordSchemas) as RecordKind[]).filter(
    (kind) => !isWrittenInJson(kind),
  );
  const manifest = {
    collections: kinds.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(
      files
        .filter(({ kind }) => kinds.includes(kind))
        // The extension looks them up decoded and in lower case.
        .map(({ file, kind }) => [
          decodeURIComponent(pathToFileURL(join(root, file)).href).toLowerCase(),
          kind,
        ]),
    ),
  };
  const folder = '.astro/collections';
  return new Map([
    [`${folder}/collections.json`, JSON.stringify(manifest)],
    ...kinds.map(
      (kind) => [`${folder}/${kind}.schema.json`, JSON.stringify(recordSchema(kind))] as const,
    ),
  ]);
}
