import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of another. The old one is moved aside first and removed
 * last, so that there is a whole folder at every moment but one.
 */
export function replaceFolder(finished: string, target: string): void {
  const previous = `${finished}-previous`;
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, previous);
  renameSync(finished, target);
  rmSync(previous, { recursive: true, force: true });
}
