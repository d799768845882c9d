import { extname } from 'node:path';
import type { Finding } from '../../schema/finding.ts';
import type { ContentFolder } from '../content-folder.ts';
import { findingAtFile } from '../finding-at-file.ts';
import { fileTextOf } from '../read-file.ts';
import { GitTroubleError } from './git-trouble-error.ts';
import { runGit } from './run-git.ts';

interface TreeEntry {
  readonly file: string;
  /** `100644` for a file, `120000` for a symbolic link, `160000` for another repository. */
  readonly mode: string;
  readonly hash: string;
}

/**
 * The content folder of a commit, from the objects of git: nothing is checked out or written, and
 * filters and attributes of the commit have no say.
 * @param commit full hash, as `commitOf` gives it
 * @throws GitTroubleError when an object is not there
 */
export function folderAtCommit(root: string, commit: string): ContentFolder {
  const entries = treeEntries(root, commit).toSorted(byPath);
  const readable = entries.filter(isContent);
  const bytes = bytesOf(root, readable);
  return {
    files: readable.map(({ file }) => file),
    findings: entries.filter((entry) => !isContent(entry)).map(notContent),
    read: (file) => fileTextOf(file, bytes.get(file) ?? Buffer.alloc(0)),
  };
}

const isContent = ({ file, mode }: TreeEntry): boolean =>
  mode.startsWith('100') && /\.(?:json|mdx)$/u.test(file);

/** Hidden files are passed over, as they are on disk. */
function treeEntries(root: string, commit: string): TreeEntry[] {
  const { ok, stdout, stderr } = runGit(root, ['ls-tree', '-r', '-z', commit, '--', 'content/']);
  if (!ok) throw new GitTroubleError({ kind: 'no-repository', reason: stderr });
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , hash = ''] = line.slice(0, tab).split(' ');
      return { file: line.slice(tab + 1), mode, hash };
    })
    .filter(({ file }) => !file.split('/').some((name) => name.startsWith('.')));
}

/** The order of `listContentFiles`: by the names of the folders, one after another. */
function byPath({ file: one }: TreeEntry, { file: other }: TreeEntry): number {
  const names = [one.split('/'), other.split('/')] as const;
  const depth = names[0].findIndex((name, at) => name !== names[1][at]);
  return (names[0][depth] ?? '') < (names[1][depth] ?? '') ? -1 : 1;
}

function notContent({ file, mode }: TreeEntry): Finding {
  return mode === '120000'
    ? findingAtFile(file, { rule: 'file-symlink', values: {} })
    : findingAtFile(file, { rule: 'file-type', values: { extension: extname(file) } });
}

/** All files in one go: a process for each would take minutes. */
function bytesOf(root: string, entries: readonly TreeEntry[]): ReadonlyMap<string, Buffer> {
  const hashes = entries.map(({ hash }) => `${hash}\n`).join('');
  const { stdout } = runGit(root, ['cat-file', '--batch'], hashes);
  const bytes = new Map<string, Buffer>();
  let at = 0;
  for (const { file } of entries) {
    // `<hash> blob <size>`, then the bytes and a line end; `<hash> missing` for what is not there.
    const lineEnd = stdout.indexOf('\n', at);
    const size = Number(stdout.toString('utf8', at, lineEnd).split(' ')[2]);
    if (lineEnd === -1 || Number.isNaN(size))
      throw new GitTroubleError({ kind: 'file-missing', file });
    bytes.set(file, stdout.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return bytes;
}
