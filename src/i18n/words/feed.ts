import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

interface FeedWords {
  readonly all: string;
  readonly outcomes: string;
  readonly ofValue: (facet: string, value: string) => string;
  readonly subtitle: string;
  readonly latestOnly: (count: string) => string;
  readonly outcome: (label: string) => string;
  readonly according: (label: string, according: string) => string;
  readonly dated: (date: string) => string;
  readonly undated: string;
  readonly follow: string;
  readonly followOutcomes: string;
  readonly feeds: string;
  readonly feedsText: string;
}

export const feedWords: Dictionary<FeedWords> = {
  nl: {
    all: 'Klachten en geschillen',
    outcomes: 'Klachten en geschillen met een uitkomst',
    ofValue: (facet, value) => `Klachten en geschillen – ${facet}: ${value}`,
    subtitle:
      'De datum bij een zaak is de laatste die over de zaak bekend is, niet die waarop zij op deze site kwam. Een datum die alleen tot op de maand of het jaar bekend is, staat op de eerste dag ervan.',
    latestOnly: (count) => `Alleen de laatste ${counted(count, 'zaak', 'zaken')}.`,
    outcome: (label) => `Uitkomst: ${label}.`,
    according: (label, according) => `Uitkomst: ${label} (${according}).`,
    dated: (date) => `Laatst bekende datum: ${date}.`,
    undated: 'Er is geen datum bekend.',
    follow: 'Zaken volgen met een feed (Atom)',
    followOutcomes: 'Uitkomsten volgen met een feed (Atom)',
    feeds: 'Feeds om te volgen',
    feedsText:
      'Een feed (Atom) meldt nieuwe zaken in een feedlezer. Elke lijst van zaken heeft er een, op het adres van de pagina met feed.xml erachter. Bijvoorbeeld:',
  },
  en: {
    all: 'Complaints and disputes',
    outcomes: 'Complaints and disputes with an outcome',
    ofValue: (facet, value) => `Complaints and disputes – ${facet}: ${value}`,
    subtitle:
      'The date of a case is the latest that is known of it, not that on which it came to this site. A date that is known only to the month or the year stands on its first day.',
    latestOnly: (count) => `The latest ${counted(count, 'case', 'cases')} only.`,
    outcome: (label) => `Outcome: ${label}.`,
    according: (label, according) => `Outcome: ${label} (${according}).`,
    dated: (date) => `Latest known date: ${date}.`,
    undated: 'No date is known.',
    follow: 'Follow cases by feed (Atom)',
    followOutcomes: 'Follow outcomes by feed (Atom)',
    feeds: 'Feeds to follow',
    feedsText:
      'A feed (Atom) tells a feed reader of new cases. Every list of cases has one, at the address of the page with feed.xml behind it. For example:',
  },
};
