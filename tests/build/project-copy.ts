import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build needs beside content and packages. */
export const PROJECT_FILES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * A copy of the project, to build and to break.
 * @param content the small synthetic content of the fixtures, as a rule
 */
export function projectCopy(content = 'tests/fixtures/_base/content') {
  const root = mkdtempSync(join(tmpdir(), 'convenantmonitor-build-'));
  for (const name of PROJECT_FILES) cpSync(name, join(root, name), { recursive: true });
  cpSync(content, join(root, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return {
    root,
    /** Builds as `npm run build` does. */
    build: (...flags: string[]) => run(root, ['src/cli/build.ts', ...flags]),
    /** Every file of the built site with a digest of its bytes. */
    dist: () => digests(join(root, 'dist')),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function run(cwd: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd, encoding: 'utf8' }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
}

function digests(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), digestOf(file)]));
}

export const digestOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
