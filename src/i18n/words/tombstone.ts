import type { Dictionary } from '../dictionary.ts';

type Gone = 'withdrawn' | 'merged' | 'erased';

interface TombstoneWords {
  readonly states: Readonly<
    Record<Gone, { readonly notice: string; readonly explanation: string }>
  >;
  readonly on: Readonly<Record<Exclude<Gone, 'erased'>, string>>;
  readonly published: string;
  readonly reason: string;
  readonly into: string;
  readonly notKnown: string;
}

/** What stands at the address of a case that is no longer published. */
export const tombstoneWords: Dictionary<TombstoneWords> = {
  nl: {
    states: {
      withdrawn: {
        notice: 'Van deze site gehaald',
        explanation:
          'De redactie heeft deze pagina van de site gehaald. Dat zegt niets over de klacht zelf of over wie erin genoemd werd. De zaak telt nergens meer mee.',
      },
      merged: {
        notice: 'Samengevoegd met een andere zaak',
        explanation:
          'Wat op deze pagina stond, staat nu bij een andere zaak. De zaak telt daar mee en hier niet meer.',
      },
      erased: {
        notice: 'Deze pagina is verwijderd',
        explanation: 'Op dit adres stond een pagina. De inhoud is verwijderd en komt niet terug.',
      },
    },
    on: { withdrawn: 'Van de site gehaald op', merged: 'Samengevoegd op' },
    published: 'Voor het eerst verschenen op',
    reason: 'Waarom',
    into: 'De zaak staat nu hier',
    notKnown: 'niet bekend',
  },
  en: {
    states: {
      withdrawn: {
        notice: 'Taken off this site',
        explanation:
          'The editors took this page off the site. That says nothing about the complaint itself or about whoever it named. The case is no longer counted anywhere.',
      },
      merged: {
        notice: 'Merged with another case',
        explanation:
          'What stood on this page now stands with another case. The case is counted there and no longer here.',
      },
      erased: {
        notice: 'This page has been removed',
        explanation:
          'There was a page at this address. Its content has been removed and will not return.',
      },
    },
    on: { withdrawn: 'Taken off the site on', merged: 'Merged on' },
    published: 'First appeared on',
    reason: 'Why',
    into: 'The case now stands here',
    notKnown: 'not known',
  },
};
