import { execFileSync } from 'node:child_process';
import { type ScratchRepository, scratchRepository } from '../content/git/scratch-repository.ts';

/** A file as a forge lists it. */
export interface ListedFile {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

/** What a commit does to files; `undefined` removes one. */
export type FileChanges = Readonly<Record<string, string | undefined>>;

/** The git repository behind a faked forge: files, branches and commits are real. */
export interface ForgeRepository {
  readonly root: string;
  hasBranch(branch: string): boolean;
  /** @throws Error for a branch that is not there */
  head(ref: string): string;
  files(ref: string): ListedFile[];
  text(sha: string): string;
  createBranch(branch: string, from: string): void;
  /** Commits to a branch and gives the hash. */
  commit(branch: string, changes: FileChanges, message: string): string;
  /** The lines that a branch takes from `main` and adds to it, each with its sign, and the files. */
  changes(branch: string): { readonly files: string[]; readonly lines: string[] };
  /** Puts the files of a branch in the folder of the repository. */
  checkOut(branch: string): void;
  remove(): void;
}

/** @param files what stands on `main` to begin with */
export function forgeRepository(files: FileChanges): ForgeRepository {
  const scratch: ScratchRepository = scratchRepository();
  const { root, git } = scratch;
  scratch.write(files);
  scratch.commit();
  const checkOut = (branch: string) => git('checkout', '--quiet', branch);
  return {
    root,
    checkOut,
    hasBranch: (branch) => git('branch', '--list', branch) !== '',
    head: (ref) => git('rev-parse', '--verify', ref),
    files: (ref) =>
      git('ls-tree', '-r', '--long', ref)
        .split('\n')
        .map((line) => {
          const [about = '', path = ''] = line.split('\t');
          const [, , sha = '', size] = about.split(/ +/u);
          return { path, sha, size: Number(size) };
        }),
    text: (sha) => execFileSync('git', ['cat-file', 'blob', sha], { cwd: root, encoding: 'utf8' }),
    createBranch: (branch, from) => git('branch', branch, from),
    commit(branch, changes, message) {
      checkOut(branch);
      scratch.write(changes);
      git('add', '--all');
      git('commit', '--quiet', `--message=${message}`);
      const sha = git('rev-parse', 'HEAD');
      checkOut('main');
      return sha;
    },
    changes: (branch) => ({
      files: git('diff', '--name-only', 'main', branch).split('\n'),
      lines: git('diff', '--unified=0', 'main', branch)
        .split('\n')
        .filter((line) => /^[+-](?![+-]{2} )/u.test(line)),
    }),
    remove: scratch.remove,
  };
}
