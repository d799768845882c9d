import { readGitHistory } from '../git-history.ts';
import { type Content, readContentIn } from '../read-content.ts';
import { folderAtCommit } from './folder-at-commit.ts';

/**
 * Reads the content of a commit as `readContent` reads that on disk: with the rules of this version
 * of the software, and without running or writing anything of the commit. Its history is read only
 * where a first day is asked for.
 * @param root a folder of the repository that holds `content/`
 * @param commit full hash, as `commitOf` and `baseCommit` give it
 * @param earlier as for `readContentIn`
 * @throws GitTroubleError when an object is not there
 */
export async function readContentAt(
  root: string,
  commit: string,
  earlier?: Content,
): Promise<Content> {
  const content = await readContentIn(folderAtCommit(root, commit), earlier);
  let history: ReturnType<typeof readGitHistory> | undefined;
  // The same object, by which the readings of its files are known to the next version.
  return Object.assign(content, {
    firstDay: (file: string): string | undefined => {
      history ??= readGitHistory(root, commit);
      return history.kind === 'known' ? history.files.get(file)?.[0]?.day : undefined;
    },
  });
}
