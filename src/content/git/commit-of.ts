import { GitTroubleError } from './git-trouble-error.ts';
import { runGit } from './run-git.ts';

/**
 * The commit that a name stands for: a branch, a tag, a hash, `HEAD~3`.
 * @returns its full hash
 * @throws GitTroubleError when there is no git, no repository or no such commit
 */
export function commitOf(root: string, name: string): string {
  const { ok, stdout } = runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  if (ok) return stdout.toString('utf8').trim();
  throw new GitTroubleError({ kind: 'commit-unknown', name, isShallow: isShallow(root) });
}

/**
 * The commit that the work in a folder is compared with: the last one that it shares with `name`.
 * What others did on that branch since is no change of ours.
 * @param name the base as people give it, `origin/main` as a rule
 * @returns its full hash
 * @throws GitTroubleError as {@link commitOf} does, or when the two share no commit
 */
export function baseCommit(root: string, name: string): string {
  const commit = commitOf(root, name);
  const { ok, stdout } = runGit(root, ['merge-base', commit, 'HEAD']);
  if (ok) return stdout.toString('utf8').trim();
  throw new GitTroubleError({ kind: 'no-shared-commit', name, isShallow: isShallow(root) });
}

/** @throws GitTroubleError where there is no repository */
function isShallow(root: string): boolean {
  const { ok, stdout, stderr } = runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (!ok) throw new GitTroubleError({ kind: 'no-repository', reason: stderr });
  return stdout.toString('utf8').trim() === 'true';
}
