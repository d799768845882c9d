import type { Dictionary } from '../dictionary.ts';

/** The search over all cases. `{query}`, `{count}`, `{total}`, `{filter}` are filled in by the page. */
export interface CaseSearchWords {
  readonly label: string;
  readonly button: string;
  readonly hint: string;
  readonly filters: string;
  readonly results: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<'relevance' | 'newest' | 'longest', string>>;
  readonly longestNote: string;
  readonly found: string;
  readonly foundFor: string;
  readonly none: string;
  readonly unknownWord: string;
  readonly without: string;
  readonly query: string;
  readonly all: string;
  readonly chosen: string;
  readonly removeFilter: string;
  readonly removeAll: string;
  readonly more: string;
  /** `{shown}` of `{count}`; the others come with `more`. */
  readonly shown: string;
  readonly failed: string;
  readonly findValue: string;
  readonly moreValues: string;
  readonly allValues: string;
  readonly download: string;
  readonly downloadFailed: string;
}

export const caseSearchWords: Dictionary<CaseSearchWords> = {
  nl: {
    label: 'Zoek in alle zaken',
    button: 'Zoeken',
    hint: 'Bijvoorbeeld: arbeid, Nigeria, of “leefbaar loon” tussen aanhalingstekens.',
    filters: 'Verfijnen',
    results: 'Gevonden zaken',
    sort: 'Volgorde',
    sorts: {
      relevance: 'Best passend eerst',
      newest: 'Laatste eerst',
      longest: 'Langste duur eerst',
    },
    longestNote:
      'Duur van indiening tot beslissing of afsluiting. Zaken waarvan die niet bekend is, staan achteraan.',
    found: '{count} van de {total} zaken.',
    foundFor: '{count} van de {total} zaken met “{query}”.',
    none: 'Geen zaak past bij alles wat is gekozen.',
    unknownWord: 'Geen zaak met “{query}” gevonden.',
    without: 'Zonder {filter}: {count}',
    query: 'het woord “{query}”',
    all: 'Toon alle zaken',
    chosen: 'Gekozen',
    removeFilter: 'Haal weg: {filter}',
    removeAll: 'Haal alles weg',
    more: 'Meer zaken',
    shown: 'Hier staan de eerste {shown} van {count}.',
    failed:
      'Het zoeken kon niet worden geladen. Probeer het opnieuw, of gebruik de lijsten op deze pagina.',
    findValue: 'Zoek in: {filter}',
    moreValues: 'En nog {count}; typ een deel van de naam.',
    allValues: 'Alles op een rij',
    download: 'Download deze zaken',
    downloadFailed: 'Het bestand kon niet worden gemaakt. Probeer het opnieuw.',
  },
  en: {
    label: 'Search all cases',
    button: 'Search',
    hint: 'For example: child labour, Nigeria, or “living wage” in quotation marks.',
    filters: 'Refine',
    results: 'Cases found',
    sort: 'Order',
    sorts: { relevance: 'Best match first', newest: 'Latest first', longest: 'Longest first' },
    longestNote:
      'Time from filing to decision or closing. Cases of which it is not known stand last.',
    found: '{count} of the {total} cases.',
    foundFor: '{count} of the {total} cases with “{query}”.',
    none: 'No case fits everything that was chosen.',
    unknownWord: 'No case with “{query}” found.',
    without: 'Without {filter}: {count}',
    query: 'the word “{query}”',
    all: 'Show all cases',
    chosen: 'Chosen',
    removeFilter: 'Remove: {filter}',
    removeAll: 'Remove all',
    more: 'More cases',
    shown: 'These are the first {shown} of {count}.',
    failed: 'The search could not be loaded. Try again, or use the lists on this page.',
    findValue: 'Search in: {filter}',
    moreValues: 'And {count} more; type a part of the name.',
    allValues: 'All in one list',
    download: 'Download these cases',
    downloadFailed: 'The file could not be made. Try again.',
  },
};
