import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../schema/finding.ts';
import { listContentFiles } from './list-files.ts';
import { type FileText, linkTest, readContentFile } from './read-file.ts';

/** A folder of content, wherever it is kept: on disk, or in a commit (`git/folder-at-commit.ts`). */
export interface ContentFolder {
  /** Posix paths from the project's folder, in code unit order within each folder. */
  readonly files: readonly string[];
  /** What lies there and is no content. */
  readonly findings: readonly Finding[];
  /** @param file one of `files` */
  readonly read: (file: string) => FileText;
}

/** That a folder is not that of a project. */
export class NoContentError extends Error {}

/**
 * The content folder of a project on disk.
 * @throws NoContentError when there is none
 */
export function folderOnDisk(root: string): ContentFolder {
  if (!existsSync(join(root, 'content'))) throw new NoContentError(`${root} has no content.`);
  const isLink = linkTest(root);
  return {
    ...listContentFiles(root, 'content'),
    read: (file) => readContentFile(root, file, isLink),
  };
}
