import type { GitTrouble } from '../../schema/git-trouble.ts';

/**
 * That git cannot give what was asked, as data: `src/i18n/git-trouble-text.ts` words it for people
 * in both languages.
 */
export class GitTroubleError extends Error {
  readonly trouble: GitTrouble;

  constructor(trouble: GitTrouble) {
    super(`git: ${Object.values(trouble).map(String).join(' ')}`);
    this.trouble = trouble;
  }
}
