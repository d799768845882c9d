import { type Content, readContentIn } from '../read-content.ts';
import { folderAtCommit } from './folder-at-commit.ts';

/**
 * Reads the content of a commit as `readContent` reads that on disk: with the rules of this version
 * of the software, and without running or writing anything of the commit.
 * @param root a folder of the repository that holds `content/`
 * @param commit full hash, as `commitOf` and `baseCommit` give it
 * @param earlier as for `readContentIn`
 * @throws GitTroubleError when an object is not there
 */
export function readContentAt(root: string, commit: string, earlier?: Content): Promise<Content> {
  return readContentIn(folderAtCommit(root, commit), earlier);
}
