import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';

/** Where the list of names is said to be that may stand nowhere in content. */
export const NAMES_VARIABLE = 'CONVENANTMONITOR_NAMES';

/**
 * The names of people that may stand nowhere in content, from a text file outside the repository:
 * one name on a line; empty lines and lines that begin with # are passed over.
 * @param path where the file is; `undefined` when no list is configured, which gives no names
 * @throws Error in plain words when the file cannot be read, or lies in the repository where all can read it
 */
export function readNames(path: string | undefined, root: string): readonly string[] {
  if (path === undefined || path === '') return [];
  const fromRoot = relative(root, resolve(path));
  if (!fromRoot.startsWith('..') && !isAbsolute(fromRoot)) {
    throw new Error(
      `${NAMES_VARIABLE} points at a file in the repository; keep the names outside it.`,
    );
  }
  return linesOf(path)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/u, '')
      .split(/\r\n|\n|\r/u);
  } catch {
    throw new Error(`${NAMES_VARIABLE} points at a file that cannot be read: ${path}.`);
  }
}
