import { execFileSync } from 'node:child_process';

/**
 * The day of a commit, the last one as a rule, in UTC.
 * @throws Error in plain words when there is no git history to read
 */
export function dayOfCommit(commit = 'HEAD'): string {
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
    throw new Error(
      'There is no git history to take the date from; give it with --as-of 2026-01-31.',
    );
  }
}
