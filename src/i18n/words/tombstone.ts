import type { Tombstone } from '../../schema/tombstone.ts';
import type { Dictionary } from '../dictionary.ts';

type Gone = Tombstone['state'];

interface TombstoneWords {
  /** @param another of the same kind: ‘another case’ */
  readonly notices: Readonly<Record<Gone, (another: string) => string>>;
  /** @param the what is gone: ‘The case’ */
  readonly explanations: Readonly<Record<Gone, (the: string, another: string) => string>>;
  /** What it says of a complaint that its case was taken off the site. */
  readonly noJudgement: string;
  readonly on: Readonly<Record<Exclude<Gone, 'erased'>, string>>;
  readonly published: string;
  readonly reason: string;
  readonly into: (the: string) => string;
  readonly notKnown: string;
}

/** What stands at the address of what is no longer published. */
export const tombstoneWords: Dictionary<TombstoneWords> = {
  nl: {
    notices: {
      withdrawn: () => 'Van deze site gehaald',
      merged: (another) => `Samengevoegd met ${another}`,
      erased: () => 'Deze pagina is verwijderd',
    },
    explanations: {
      withdrawn: (the) =>
        `De redactie heeft deze pagina van de site gehaald. ${the} telt nergens meer mee.`,
      merged: (the, another) =>
        `Wat op deze pagina stond, staat nu bij ${another}. ${the} telt daar mee en hier niet meer.`,
      erased: () => 'Op dit adres stond een pagina. De inhoud is verwijderd en komt niet terug.',
    },
    noJudgement:
      'Dat zij van de site is, zegt niets over de klacht zelf of over wie erin genoemd werd.',
    on: { withdrawn: 'Van de site gehaald op', merged: 'Samengevoegd op' },
    published: 'Voor het eerst verschenen op',
    reason: 'Waarom',
    into: (the) => `${the} staat nu hier`,
    notKnown: 'niet bekend',
  },
  en: {
    notices: {
      withdrawn: () => 'Taken off this site',
      merged: (another) => `Merged with ${another}`,
      erased: () => 'This page has been removed',
    },
    explanations: {
      withdrawn: (the) =>
        `The editors took this page off the site. ${the} is no longer counted anywhere.`,
      merged: (the, another) =>
        `What stood on this page now stands with ${another}. ${the} is counted there and no longer here.`,
      erased: () =>
        'There was a page at this address. Its content has been removed and will not return.',
    },
    noJudgement:
      'That it left the site says nothing about the complaint itself or about whoever it named.',
    on: { withdrawn: 'Taken off the site on', merged: 'Merged on' },
    published: 'First appeared on',
    reason: 'Why',
    into: (the) => `${the} now stands here`,
    notKnown: 'not known',
  },
};
