import type { CaseRuleValues } from '../schema/case-rule-values.ts';
import { lastingKindWords } from './words/lasting-kind.ts';
import { listed, quoted, words, type RuleLexicon } from './rule-words.ts';

const oneOf = (names: readonly string[]) => listed(names, 'or', (count) => `and ${count} more`);

const orElse = (closest: string | undefined, otherwise: string) =>
  closest === undefined ? otherwise : `did you mean ${quoted(closest)}?`;

/** The words of the rules about cases, mechanisms and tombstones, in English. */
export const englishCaseRules: Pick<RuleLexicon, keyof CaseRuleValues> = {
  'reply-empty': () =>
    words(
      'a reply with its text or the document',
      'neither',
      'give the reply in your own words, or the document that holds it',
    ),
  'due-unsourced': ({ due }) =>
    words(
      'a due date with the sources that give it',
      `${due} without a source`,
      'add ‘sources’, or remove the date: without a source nobody is late',
    ),
  'step-unknown': ({ step, mechanism, steps, closest }) =>
    words(
      steps.length === 0
        ? `nothing, as ${quoted(mechanism)} has no steps`
        : `a step of ${quoted(mechanism)}: ${oneOf(steps)}`,
      quoted(step),
      orElse(closest, 'choose one of the steps, or add the step to the mechanism'),
    ),
  'commitment-unknown': ({ commitment, covenant, closest }) =>
    words(
      covenant === undefined
        ? 'a case under a covenant, as commitments stand only there'
        : `a commitment of the covenant ${quoted(covenant)}`,
      quoted(commitment),
      orElse(
        closest,
        covenant === undefined
          ? 'give the covenant, or remove the commitments'
          : 'choose a commitment of the covenant, or remove this one',
      ),
    ),
  'withheld-named': () =>
    words(
      'in a case with a party that is withheld no organisation of that kind that is no party',
      'a text or address with a name; it is not repeated here',
      'remove the name or leave out the address; if it is not the withheld party, list it under ‘related’',
    ),
  'reference-gone': ({ of, id, state, into }) => {
    const { onSite, which } = lastingKindWords.en[of];
    const what = {
      withdrawn: 'was taken off the site',
      merged: 'was merged',
      erased: 'was erased',
    }[state];
    return words(
      onSite,
      `${quoted(id)}, ${which} ${what}`,
      into === undefined ? 'remove the reference' : `refer to ${quoted(into)}`,
    );
  },
};
