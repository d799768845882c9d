import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A repository of its own to try a history in; every commit is made on the day that it is given. */
export function gitRepository() {
  const root = mkdtempSync(join(tmpdir(), 'convenantmonitor-git-'));
  const git = (parameters: readonly string[], day = '2020-01-01') =>
    execFileSync('git', parameters, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        PATH: process.env['PATH'],
        HOME: root,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Voorbeeld',
        GIT_AUTHOR_EMAIL: 'voorbeeld@example.org',
        GIT_COMMITTER_NAME: 'Voorbeeld',
        GIT_COMMITTER_EMAIL: 'voorbeeld@example.org',
        GIT_AUTHOR_DATE: `${day}T12:00:00Z`,
        GIT_COMMITTER_DATE: `${day}T12:00:00Z`,
      },
    });
  git(['init', '-q', '-b', 'main']);
  return {
    root,
    git,
    write: (file: string, text: string) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    move: (from: string, to: string) => {
      mkdirSync(dirname(join(root, to)), { recursive: true });
      renameSync(join(root, from), join(root, to));
    },
    remove: (file: string) => {
      rmSync(join(root, file));
    },
    /** Commits all that was written since. */
    commit: (day: string) => {
      git(['add', '-A']);
      git(['commit', '-q', '--allow-empty', '-m', 'x'], day);
    },
    discard: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
