import { spawnSync } from 'node:child_process';
import { GitTroubleError } from './git-trouble-error.ts';

/** What git answered: its exit status and all that it wrote. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/**
 * Runs git in a folder. It only reads: no hook, no pager and no lock of the index.
 * @param input what git reads from its standard input
 * @throws GitTroubleError when there is no git on this machine
 */
export function runGit(root: string, parameters: readonly string[], input = ''): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync('git', parameters, {
    cwd: root,
    input,
    maxBuffer: Infinity,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  if (error !== undefined) {
    if ('code' in error && error.code === 'ENOENT')
      throw new GitTroubleError({ kind: 'git-missing' });
    throw error;
  }
  return { ok: status === 0, stdout, stderr: stderr.toString('utf8').trim() };
}
