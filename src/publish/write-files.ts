import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
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
    const pieces = text();
    if (typeof pieces === 'string') writeFileSync(target, pieces);
    else writePieces(target, pieces);
  }
}

/** So many characters are written at once. */
const AT_ONCE = 100_000;

function writePieces(target: string, pieces: Iterable<string>): void {
  const file = openSync(target, 'w');
  try {
    let waiting = '';
    for (const piece of pieces) {
      waiting += piece;
      if (waiting.length < AT_ONCE) continue;
      writeFileSync(file, waiting);
      waiting = '';
    }
    writeFileSync(file, waiting);
  } finally {
    closeSync(file);
  }
}
