import { CONTENT_PATHS } from '../content/content-paths.ts';
import type { RecordKind } from '../schema/record.ts';

/** Where the records of one collection are. */
export interface ContentPlace {
  readonly folder: string;
  /** Path below the folder, without extension. */
  readonly path: string;
  readonly extension: string;
}

/**
 * The place of the records of a kind, from the same list of paths that the reader follows.
 * @param owner the folder of the covenant, programme or mechanism, for kinds that stand in one
 * @throws Error when no path of that kind begins there
 */
export function contentPlace(kind: RecordKind, owner?: string): ContentPlace {
  for (const [pattern, kindOfPath] of CONTENT_PATHS) {
    if (kindOfPath !== kind) continue;
    const path = owner === undefined ? pattern : filledIn(pattern, owner);
    const [before, after] = path?.split(':id') ?? [];
    if (before === undefined || after === undefined || before.includes(':')) continue;
    const extension = after.slice(after.lastIndexOf('.') + 1);
    return {
      folder: `content/${before}`.replace(/\/$/u, ''),
      path: `{{slug}}${after.slice(0, -extension.length - 1)}`,
      extension,
    };
  }
  throw new Error(`There is no place for "${kind}"${owner === undefined ? '' : ` in ${owner}`}.`);
}

/** @param owner a folder with its main folder, such as `convenanten/banken` */
function filledIn(pattern: string, owner: string): string | undefined {
  const [main = ''] = owner.split('/');
  return pattern.startsWith(`${main}/:owner/`)
    ? pattern.replace(`${main}/:owner`, owner)
    : undefined;
}
