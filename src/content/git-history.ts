import type { HistoryGap } from '../schema/history-gap.ts';
import { GitTroubleError } from './git/git-trouble-error.ts';
import { runGit } from './git/run-git.ts';

/** What a content file held from one day on. */
export interface FileVersion {
  /** Day on which the main branch had it, in UTC. */
  readonly day: string;
  /** What the file was called on that day. */
  readonly file: string;
  /** Name of the object that git keeps the bytes under. */
  readonly blob: string;
}

/** The published versions of every content file, or why they are not known. */
export type GitHistory =
  | {
      readonly kind: 'known';
      /** By the present name of the file; the oldest first, at most one a day: the last of it. */
      readonly files: ReadonlyMap<string, readonly FileVersion[]>;
    }
  | { readonly kind: 'unknown'; readonly gap: HistoryGap };

/** Before a commit in the output: what no file name can hold. */
const COMMIT = '\u0001';

/**
 * Reads the history of all content in one pass; a call for each file would take half an hour.
 *
 * Published is what was on the main branch: of a merge the day of the merge counts, not those of the
 * commits in it. A renamed file keeps its past. One that was removed has none, also where its content
 * went on elsewhere as a tombstone.
 * @param root the folder that holds `content/`
 * @param commit whose history it is
 */
export function readGitHistory(root: string, commit = 'HEAD'): GitHistory {
  const shallow = git(root, ['rev-parse', '--is-shallow-repository'])?.toString('utf8').trim();
  if (shallow === undefined) return { kind: 'unknown', gap: 'no-git' };
  // The last commit of a shallow clone seems to have made every file in it.
  if (shallow !== 'false') return { kind: 'unknown', gap: 'shallow' };
  const log = git(root, [
    '-c',
    'core.quotePath=false',
    'log',
    '--first-parent',
    '--diff-merges=first-parent',
    '--no-show-signature',
    '--raw',
    '--no-abbrev',
    '-M50%',
    '-z',
    '--relative',
    `--format=${COMMIT}%ct`,
    commit,
    '--',
    'content/',
  ]);
  // To see what was renamed git reads texts, which such a clone fetches as they are needed.
  if (
    log === undefined &&
    git(root, ['config', '--get-regexp', String.raw`^remote\..*\.promisor$`]) !== undefined
  )
    return { kind: 'unknown', gap: 'partial' };
  // A folder below a repository that does not know it has no history of its own.
  if (log === undefined || log.length === 0) return { kind: 'unknown', gap: 'no-git' };
  return { kind: 'known', files: versionsIn(log.toString('utf8')) };
}

/** @param log the newest commit first, as git writes it with `--raw -z` */
export function versionsIn(log: string): ReadonlyMap<string, readonly FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  /** The present name of what had this name then; `undefined` once it is gone. */
  const presentName = new Map<string, string | undefined>();
  const tokens = log.split('\0');
  let day = '';
  for (let at = 0; at < tokens.length; at += 1) {
    const token = (tokens[at] ?? '').trimStart();
    if (token.startsWith(COMMIT)) day = dayOf(Number(token.slice(COMMIT.length)));
    if (!token.startsWith(':')) continue;
    const [, , , blob = '', status = ''] = token.split(' ');
    const isMove = status.startsWith('R');
    const old = tokens[(at += 1)] ?? '';
    const file = isMove ? (tokens[(at += 1)] ?? '') : old;
    if (status === 'D') {
      if (!presentName.has(file)) presentName.set(file, undefined);
      continue;
    }
    const present = presentName.has(file) ? presentName.get(file) : file;
    presentName.set(file, present);
    if (present !== undefined) addVersion(versions, present, { day, file, blob });
    if (isMove) {
      const goesOn = isTombstone(old) === isTombstone(file);
      if (!presentName.has(old)) presentName.set(old, goesOn ? present : undefined);
    }
  }
  return versions;
}

function addVersion(
  versions: Map<string, FileVersion[]>,
  file: string,
  version: FileVersion,
): void {
  const known = versions.get(file);
  if (known === undefined) versions.set(file, [version]);
  else if (known[0]?.day !== version.day) known.unshift(version);
}

const isTombstone = (file: string): boolean => file.startsWith('content/vervallen/');

const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

/**
 * The texts of versions, all in one go.
 * @returns by the name of the object; what git does not have is not in it
 */
export function readVersions(root: string, blobs: readonly string[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const output = git(root, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  for (let at = 0; output !== undefined && at < output.length;) {
    // `<blob> blob <size>`, then the bytes and a line end; `<blob> missing` for what is not there.
    const lineEnd = output.indexOf('\n', at);
    const [blob = '', , size] = output.toString('utf8', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (size === undefined) continue;
    texts.set(blob, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** What git writes; `undefined` where there is no git, or it refuses. */
function git(root: string, parameters: readonly string[], input = ''): Buffer | undefined {
  try {
    const { ok, stdout } = runGit(root, parameters, input);
    return ok ? stdout : undefined;
  } catch (error) {
    if (error instanceof GitTroubleError) return undefined;
    throw error;
  }
}
