import type { GitTrouble } from '../schema/git-trouble.ts';
import type { Language } from '../schema/text.ts';
import { gitTroubleWords } from './words/git-trouble.ts';

/** Why another version cannot be read, and how to mend that. */
export function gitTroubleText(trouble: GitTrouble, lang: Language): string {
  const { missing, noRepository, unknown, notShared, fileMissing, shallow, spelling } =
    gitTroubleWords[lang];
  switch (trouble.kind) {
    case 'git-missing':
      return missing;
    case 'no-repository':
      return noRepository(trouble.reason);
    case 'commit-unknown':
      return `${unknown(trouble.name)} ${trouble.isShallow ? shallow : spelling}`;
    case 'no-shared-commit':
      return trouble.isShallow ? `${notShared(trouble.name)} ${shallow}` : notShared(trouble.name);
    case 'file-missing':
      return fileMissing(trouble.file);
    default:
      return trouble satisfies never;
  }
}
