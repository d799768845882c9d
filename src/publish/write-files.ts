import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedFile } from './data-files.ts';

/** Writes files into the folder of a built site. */
export function writeFiles(folder: string, files: readonly PublishedFile[]): void {
  const made = new Set<string>();
  for (const { address, text } of files) {
    const target = join(folder, address);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, text());
  }
}
