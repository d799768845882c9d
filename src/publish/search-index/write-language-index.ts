import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IndexFile } from 'pagefind';
import { ENTRY_FILE } from './entry-file.ts';

/** Where in the folder of a site the search index stands. */
export const INDEX_FOLDER = 'pagefind';

/** What is left to say of the index of a language when its files are written. */
export interface WrittenIndex {
  /** The number of pages that it holds. */
  readonly pages: number;
  /** Its entry, which is not written: a site has one of all languages. */
  readonly entry: string;
}

/** Writes the index of a language into the folder of a site. */
export function writeLanguageIndex(folder: string, files: readonly IndexFile[]): WrittenIndex {
  let entry = '';
  for (const { path, content } of files) {
    if (path === ENTRY_FILE) {
      entry = Buffer.from(content).toString('utf8');
      continue;
    }
    const target = join(folder, INDEX_FOLDER, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  const pages = files.filter(({ path }) => path.startsWith('fragment/')).length;
  return { pages, entry };
}
