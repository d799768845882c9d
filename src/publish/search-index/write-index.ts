import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import { allLanguages } from './all-languages.ts';

/**
 * Writes the search index into the folder of a built site, made of that of each language.
 * @returns the number of pages that it holds
 */
export function writeIndex(folder: string, indexes: readonly (readonly IndexFile[])[]): number {
  const files = allLanguages(indexes);
  for (const { path, content } of files) {
    const target = join(folder, 'pagefind', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return files.filter(({ path }) => path.startsWith('fragment/')).length;
}
