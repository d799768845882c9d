import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a folder of its own, for a test. */
export interface ScratchRepository {
  readonly root: string;
  git(...parameters: string[]): string;
  /** Writes files; `undefined` removes one. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** Commits everything that stands in the folder and gives the hash. */
  commit(): string;
  remove(): void;
}

/** Every commit is of this second, so that hashes and dates are the same in each run. */
const MOMENT = '2021-06-30T12:00:00Z';

export function scratchRepository(): ScratchRepository {
  const root = mkdtempSync(join(tmpdir(), 'convenantmonitor-git-'));
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Test',
        GIT_AUTHOR_EMAIL: 'test@example.org',
        GIT_COMMITTER_NAME: 'Test',
        GIT_COMMITTER_EMAIL: 'test@example.org',
        GIT_AUTHOR_DATE: MOMENT,
        GIT_COMMITTER_DATE: MOMENT,
      },
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    git,
    write(files) {
      for (const [file, text] of Object.entries(files)) {
        const path = join(root, file);
        if (text === undefined) rmSync(path);
        else {
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, text);
        }
      }
    },
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message=A state of the content');
      return git('rev-parse', 'HEAD');
    },
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
