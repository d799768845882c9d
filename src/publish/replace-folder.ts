import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of another. The old one is moved aside first and removed
 * last, so that there is a whole folder at every moment but one; when a step fails it goes back.
 * @throws Error when there is no finished folder, or it cannot be moved
 */
export function replaceFolder(finished: string, target: string): void {
  if (!existsSync(finished)) {
    throw new Error(`There is no ${finished} to put in the place of ${target}.`);
  }
  const previous = `${finished}-previous`;
  // Without a target, the previous folder is the last good one: a run was killed halfway.
  if (existsSync(target)) {
    rmSync(previous, { recursive: true, force: true });
    renameSync(target, previous);
  }
  try {
    renameSync(finished, target);
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, target);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
