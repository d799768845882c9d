import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PROJECT_FILES } from '../../build/project-copy.ts';
import { syntheticContent, type SyntheticSize } from './synthetic-content.ts';

/**
 * Writes a copy of this project with synthetic content in place of its own.
 * @returns the number of files of content
 * @throws Error when there is something in the folder already
 */
export function writeSyntheticProject(folder: string, size: SyntheticSize): number {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} is not empty.`);
  for (const name of PROJECT_FILES) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  let count = 0;
  for (const { file, text } of syntheticContent(size)) {
    const target = join(folder, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    count += 1;
  }
  return count;
}
