import { revisionReason } from '../schema/revision.ts';
import type { RevisionRuleValues } from '../schema/revision-rule-values.ts';
import { lastingKindWords } from './words/lasting-kind.ts';
import { quoted, words, type RuleLexicon } from './rule-words.ts';

const reasons = revisionReason.options.join(', ').replace(/, (\w+)$/u, ' or $1');

/** @param facts what the revision has to say of each, between commas */
const recordToAdd = (day: string, turn: number | undefined, facts: string, reason = '<reason>') =>
  `add content/wijzigingen/${day}-<name>.json: {"date":"${day}",${turn === undefined ? '' : `"turn":${String(turn)},`}"reason":"${reason}","explanation":{"nl":"<why>"},"facts":[${facts}]}${reason === '<reason>' ? ` with as reason ${reasons}` : ''}`;

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
  'change-unexplained': ({ fact, previous, now, day, turn, entry, isDefinition }) =>
    words(
      `a revision that says why ${quoted(fact)} changes`,
      now === undefined
        ? `published is ${previous}; now it is gone`
        : previous === now
          ? `the same value ${now}, but about something else than was published`
          : `published is ${previous}; now it is ${now}`,
      recordToAdd(day, turn, entry, isDefinition ? 'definition' : undefined),
    ),
  'revision-removed': ({ name, facts, isWhole }) =>
    words(
      `the published revision ${quoted(name)}, as the site has it`,
      isWhole
        ? 'it is no longer there'
        : `${facts === 1 ? '1 fact is' : `${String(facts)} facts are`} no longer in it, or otherwise`,
      'put back what it said: what was once revised stays to be seen; its explanation may be improved, and a new revision has a file of its own',
    ),
  'correction-removed': ({ on }) =>
    words(
      `the published correction of ${on}, at its place in the list`,
      'it is no longer there',
      'put it back where it was; its text may be improved, and a new correction goes below',
    ),
  'revision-backdated': ({ fact, date, last, turn = 2 }) =>
    words(
      `a revision after that of ${last}, which changed ${quoted(fact)} before`,
      date === last ? 'a revision that would be earlier on that day' : date,
      date === last
        ? `fill in "turn": ${String(turn)}`
        : 'fill in the day on which this revision appears on the site, in the name of the file too',
    ),
  'previous-not-published': ({ fact, field, found, published }) =>
    words(
      field === 'previous'
        ? `the value of ${quoted(fact)} that was published: ${published ?? ''}`
        : published === undefined
          ? `no ‘${field}’ for ${quoted(fact)}: none was published`
          : `for ${quoted(fact)} what was published: "${field}": ${published}`,
      found ?? 'nothing',
      published === undefined ? `remove ‘${field}’` : 'take over what was published',
    ),
  'change-not-made': ({ fact, published }) =>
    words(
      'a change of what has been published',
      published === undefined
        ? `${quoted(fact)}, which has not been published yet`
        : `${quoted(fact)}, which still is as published: ${published}`,
      'take the fact out of this revision, or remove the whole file where it has no other fact',
    ),
  'day-to-come': ({ found, today }) =>
    words(
      `a day that is not after today (${today})`,
      found,
      'fill in the day on which this appears on the site; where the name of the file has it, there too',
    ),
  'before-publication': ({ found, first }) =>
    words(
      `a day on which this had been published: ${first} or later`,
      found,
      'fill in the day on which this appears on the site; where the name of the file has it, there too',
    ),
  'tombstone-missing': ({ of, id, tombstone, day, was, title = '{"nl":"<title>"}', first }) => {
    const { published, the, another } = lastingKindWords.en[of];
    return words(
      `${published} ${quoted(id)}, or what takes its place`,
      'neither',
      was !== undefined
        ? `put ${tombstone} back as it was: ${was}`
        : `put ${the} back, or add ${tombstone}: {"state":"withdrawn","on":"${day}","title":${title},${first === undefined ? '' : `"published":"${first}",`}"reason":{"nl":"<why>"}}; where the content now stands with ${another}, fill in "merged" and "into":"<name>"; where ${the} must be erased, only {"state":"erased"}`,
    );
  },
  'revision-twice': ({ fact, date, otherFile, turn }) =>
    words(
      otherFile === undefined
        ? 'one revision of a fact in a file'
        : 'with a second revision of a fact on one day: which one it is',
      otherFile === undefined
        ? `another revision of ${quoted(fact)}`
        : `another revision of ${quoted(fact)} on ${date}, also in ${otherFile}`,
      turn === undefined
        ? 'merge the two into one revision with the value that was there first'
        : `fill in "turn": ${String(turn)} in the file of the later one; where the value between them was never on the site, merge the two into one revision with the value that was there first`,
    ),
};
