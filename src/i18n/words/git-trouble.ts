import type { Dictionary } from '../dictionary.ts';

interface GitTroubleWords {
  readonly missing: string;
  readonly noRepository: (reason: string) => string;
  readonly unknown: (name: string) => string;
  readonly notShared: (name: string) => string;
  readonly fileMissing: (file: string) => string;
  /** How to mend it where only a part of the history was fetched, and where all of it was. */
  readonly shallow: string;
  readonly spelling: string;
}

/** Why another version cannot be read. */
export const gitTroubleWords: Dictionary<GitTroubleWords> = {
  nl: {
    missing:
      'Git staat niet op deze computer, en zonder git is er niets om mee te vergelijken. Installeer git.',
    noRepository: (reason) =>
      `Deze map hoort niet bij een git-repository, dus is er niets om mee te vergelijken. Git zegt: ${reason}`,
    unknown: (name) => `Er is hier geen versie die "${name}" heet.`,
    notShared: (name) => `"${name}" en deze map hebben hier geen versie gemeen.`,
    fileMissing: (file) =>
      `De inhoud van ${file} staat niet in deze kloon en was niet op te halen. Haal de hele kloon op: git fetch --refetch`,
    shallow:
      'Van de geschiedenis is maar een deel opgehaald. Haal alles op: git fetch --unshallow (in GitHub Actions: fetch-depth: 0; in GitLab: GIT_DEPTH: 0).',
    spelling: 'Kijk of de naam goed is geschreven, en haal de laatste versies op: git fetch',
  },
  en: {
    missing:
      'Git is not on this computer, and without git there is nothing to compare with. Install git.',
    noRepository: (reason) =>
      `This folder belongs to no git repository, so there is nothing to compare with. Git says: ${reason}`,
    unknown: (name) => `There is no version here that is called "${name}".`,
    notShared: (name) => `"${name}" and this folder have no version in common here.`,
    fileMissing: (file) =>
      `What ${file} holds is not in this clone and could not be fetched. Fetch the whole clone: git fetch --refetch`,
    shallow:
      'Only a part of the history was fetched. Fetch all of it: git fetch --unshallow (in GitHub Actions: fetch-depth: 0; in GitLab: GIT_DEPTH: 0).',
    spelling: 'See whether the name is spelt well, and fetch the latest versions: git fetch',
  },
};
