import { execFileSync } from 'node:child_process';

/**
 * The day of a commit, the last one as a rule, in UTC.
 * @returns `undefined` when there is no git history to read
 */
export function dayOfCommit(commit = 'HEAD'): string | undefined {
  try {
    return execFileSync(
      'git',
      ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', commit],
      {
        encoding: 'utf8',
        env: { ...process.env, TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    ).trim();
  } catch {
    return undefined;
  }
}
