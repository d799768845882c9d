import { type FileVersion, readGitHistory, readVersions } from '../../content/git-history.ts';
import { meaningOfPath } from '../../content/content-paths.ts';
import { versionParts } from '../../content/version-parts.ts';
import { isErased } from '../../domain/erased.ts';
import { recordChanges } from '../../domain/record-changes.ts';
import { lastingKey } from '../../domain/tombstones.ts';
import type { RecordChange } from '../../schema/record-change.ts';
import type { HistoryGap } from '../../schema/history-gap.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/** What was changed in one file on one day. */
export interface DayOfChange {
  readonly day: string;
  readonly changes: readonly RecordChange[];
}

/** What is known of one file: when it first appeared, and what a reader would have seen change since. */
export interface FileHistory {
  readonly first: string;
  /** The day of the last change that a reader can see; that of the first version where there is none. */
  readonly last: string;
  /** The oldest first. */
  readonly changes: readonly DayOfChange[];
  /** The text of every version, the oldest first; only where there is more than one. */
  readonly versions: readonly { readonly day: string; readonly text: string }[];
}

/** The history of all content, or why this build has none. */
export interface SiteHistory {
  readonly gap: HistoryGap | undefined;
  /** The files that have a history. */
  readonly files: ReadonlySet<string>;
  /** @returns `undefined` for a file that was never published, or when nothing is known */
  readonly of: (file: string) => FileHistory | undefined;
}

/** The history of a build that has none to read. */
export const noHistory = (gap: HistoryGap): SiteHistory => ({
  gap,
  files: new Set(),
  of: () => undefined,
});

/**
 * Reads the history of the content in `root`, in two calls of git whatever the number of files.
 * What was erased is cut out of it, with all that came before in the same file.
 */
export function siteHistory(root: string, records: readonly AnyRecord[]): SiteHistory {
  const history = readGitHistory(root);
  if (history.kind === 'unknown') return noHistory(history.gap);
  const wasErased = erasedPaths(records);
  const versions = new Map(
    [...history.files].map(([file, list]) => [file, sinceErased(list, wasErased)] as const),
  );
  const blobs = new Set(
    [...versions.values()].flatMap((list) => (list.length < 2 ? [] : list.map(({ blob }) => blob))),
  );
  const texts = readVersions(root, [...blobs]);
  if (texts.size < blobs.size) return noHistory('partial');
  const made = new Map<string, FileHistory | undefined>();
  return {
    gap: undefined,
    files: new Set([...versions].flatMap(([file, list]) => (list.length === 0 ? [] : [file]))),
    of: (file) => {
      if (!made.has(file)) made.set(file, fileHistory(versions.get(file) ?? [], texts));
      return made.get(file);
    },
  };
}

/** Whether a file, by any name it had, was that of something that has been erased (design, section 10). */
function erasedPaths(records: readonly AnyRecord[]): (file: string) => boolean {
  const erased = new Set(
    recordsOfKind(records, 'tombstone').flatMap((record) =>
      record.value.state === 'erased' ? [lastingKey(record)] : [],
    ),
  );
  return (file) => {
    const meaning = meaningOfPath(file.replace(/\.en\.mdx$/u, '.mdx'));
    return meaning !== undefined && meaning.kind !== 'tombstone' && isErased(erased, meaning);
  };
}

function sinceErased(
  versions: readonly FileVersion[],
  wasErased: (file: string) => boolean,
): readonly FileVersion[] {
  return versions.slice(versions.findLastIndex(({ file }) => wasErased(file)) + 1);
}

function fileHistory(
  versions: readonly FileVersion[],
  texts: ReadonlyMap<string, string>,
): FileHistory | undefined {
  const first = versions[0]?.day;
  if (first === undefined) return undefined;
  const parts = versions.map((version) => partsOf(version, texts));
  const changes = versions.slice(1).flatMap((version, index): DayOfChange[] => {
    const before = parts[index];
    const after = parts[index + 1];
    const found = before === undefined || after === undefined ? [] : recordChanges(before, after);
    return found.length === 0 ? [] : [{ day: version.day, changes: found }];
  });
  return {
    first,
    last: changes.at(-1)?.day ?? first,
    changes,
    versions: versions.flatMap(({ day, blob }) => {
      const text = texts.get(blob);
      return text === undefined ? [] : [{ day, text }];
    }),
  };
}

function partsOf({ file, blob }: FileVersion, texts: ReadonlyMap<string, string>) {
  const text = texts.get(blob);
  return text === undefined ? undefined : versionParts(file, text);
}
