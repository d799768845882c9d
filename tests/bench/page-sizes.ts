import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a file of the built site, as a host sends it. */
export interface FileSize {
  /** From the root of the site, with forward slashes. */
  readonly file: string;
  readonly gzipped: number;
}

/** All files of a built site that end so, the largest first. */
export function compressedSizes(dist: string, ending: string): FileSize[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => ({
      file: file.replaceAll('\\', '/'),
      gzipped: gzipSync(readFileSync(join(dist, file))).length,
    }))
    .toSorted((one, other) => other.gzipped - one.gzipped);
}

const LARGEST = 12;

if (import.meta.main) {
  for (const ending of ['.html', '.css', '.js']) {
    const sizes = compressedSizes('dist', ending).filter(({ file }) => !file.startsWith('beheer/'));
    const total = sizes.reduce((sum, { gzipped }) => sum + gzipped, 0);
    console.log(`${ending}: ${String(sizes.length)} files, ${String(total)} bytes compressed`);
    for (const { file, gzipped } of sizes.slice(0, LARGEST))
      console.log(`${String(gzipped).padStart(9)}  ${file}`);
  }
}
