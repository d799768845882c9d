import type { RevisionRuleValues } from '../schema/revision-rule-values.ts';
import { quoted, words, type RuleLexicon } from './rule-words.ts';

/** The words of the rules about revisions, in English. */
export const englishRevisionRules: Pick<RuleLexicon, keyof RevisionRuleValues> = {
  'fact-unknown': ({ fact, isWithdrawn, closest }) =>
    words(
      isWithdrawn
        ? 'a withdrawn fact of a covenant, case or edition that is on the site'
        : 'a fact that is on the site',
      quoted(fact),
      closest !== undefined
        ? `did you mean ${quoted(closest)}?`
        : isWithdrawn
          ? 'correct the first part of the id'
          : 'copy the id from the table of facts; where the fact is no longer on the site, fill in ‘withdrawn’',
    ),
  'fact-not-withdrawn': ({ fact }) =>
    words(
      'with ‘withdrawn’ a fact that is no longer on the site',
      `${quoted(fact)}, which is still there`,
      'take the fact out of the data, or remove ‘withdrawn’',
    ),
  'revision-unlike-name': ({ date, name }) =>
    words(
      `a file name that begins with the day of the revision: ${date}-…`,
      name,
      'correct the day or the name of the file',
    ),
  'revision-without-change': ({ fact }) =>
    words(
      'a previous value that differs from the one after it',
      `the value that ${quoted(fact)} has after this revision`,
      'fill in the value that was there until this day, or take the fact out of this revision',
    ),
  'revision-twice': ({ fact, date, otherFile }) =>
    words(
      'one revision of a fact a day',
      otherFile === undefined
        ? `another revision of ${quoted(fact)}`
        : `another revision of ${quoted(fact)} on ${date}, also in ${otherFile}`,
      'merge the two into one revision with the value that was there first',
    ),
};
