import { countedOf } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type KpiFacet = 'status' | 'kind' | 'covenant' | 'theme';

interface KpiFacetText {
  readonly name: string;
  /** Heading of the page that lists its values. */
  readonly title: string;
  readonly explanation: string;
}

interface KpiOverviewWords {
  readonly title: string;
  readonly judged: string;
  readonly unjudged: string;
  readonly lead: (judged: number, all: number) => string;
  /** Why the others cannot be judged: the reason that is given most. */
  readonly reason: (unjudged: number, reason: string, count: number) => string;
  readonly fragile: (count: number) => string;
  readonly countsTitle: string;
  readonly listTitle: string;
  readonly scaleNote: string;
  readonly programmes: string;
  readonly countOfAll: (count: string, all: string) => string;
  readonly none: string;
  readonly count: (count: number, text: string) => string;
  readonly divided: string;
  readonly otherFacets: string;
  readonly facets: Readonly<Record<KpiFacet, KpiFacetText>>;
}

export const kpiOverviewWords: Dictionary<KpiOverviewWords> = {
  nl: {
    title: "KPI's",
    judged: 'Te beoordelen',
    unjudged: 'Niet te beoordelen',
    lead: (judged, all) =>
      `Van ${String(judged)} van ${countedOf('de', all, 'KPI', "KPI's")} is te zeggen hoe ver het is.`,
    reason: (unjudged, reason, count) =>
      `Van de andere ${String(unjudged)} niet. De reden is het vaakst: ${reason} (${String(count)}).`,
    fragile: (count) =>
      count === 1
        ? 'Eén oordeel is betwistbaar: een andere gangbare lezing van dezelfde cijfers komt anders uit.'
        : `${String(count)} oordelen zijn betwistbaar: een andere gangbare lezing van dezelfde cijfers komt anders uit.`,
    countsTitle: 'Wat er te zeggen is, en waarom van de rest niet',
    listTitle: "Alle KPI's",
    scaleNote:
      'Reeksen van één convenant in dezelfde eenheid hebben dezelfde schaal. Percentages lopen altijd van 0 tot 100.',
    programmes: "KPI's van programma's tellen hier niet mee; een programma is geen convenant.",
    countOfAll: (count, all) => `${count} van ${countedOf('de', all, 'KPI', "KPI's")}`,
    none: 'Geen enkele KPI past bij deze keuze. Laat een van de keuzes los om er meer te zien.',
    count: (count, text) => `${text} ${count === 1 ? 'KPI' : "KPI's"}`,
    divided: "KPI's per …",
    otherFacets: "KPI's anders verdeeld",
    facets: {
      status: {
        name: 'Status',
        title: "KPI's per status",
        explanation:
          'De status volgt uit één gepubliceerde regel. Waar geen oordeel mogelijk is, staat de reden.',
      },
      kind: {
        name: 'Soort',
        title: "KPI's per soort",
        explanation:
          'Een prestatie (output) is wat partijen doen, een effect (outcome) is wat daardoor verandert.',
      },
      covenant: {
        name: 'Convenant',
        title: "KPI's per convenant",
        explanation: "Convenanten waarvan geen KPI's zijn gevonden, staan hier niet.",
      },
      theme: {
        name: "Thema's van het convenant",
        title: "KPI's per thema van het convenant",
        explanation:
          "Bij een KPI is geen thema vastgelegd. Hier staan de KPI's van de convenanten die het thema bij hun risico's noemen; een KPI zelf kan over iets anders gaan.",
      },
    },
  },
  en: {
    title: 'KPIs',
    judged: 'Can be judged',
    unjudged: 'Cannot be judged',
    lead: (judged, all) =>
      `Of ${String(judged)} of ${countedOf('the', all, 'KPI', 'KPIs')} it can be said how far it is.`,
    reason: (unjudged, reason, count) =>
      `Of the other ${String(unjudged)} it cannot. The most frequent reason: ${reason} (${String(count)}).`,
    fragile: (count) =>
      count === 1
        ? 'One verdict is debatable: another common reading of the same figures differs.'
        : `${String(count)} verdicts are debatable: another common reading of the same figures differs.`,
    countsTitle: 'What can be said, and why not of the others',
    listTitle: 'All KPIs',
    scaleNote:
      'Series of one covenant in the same unit share a scale. Percentages always run from 0 to 100.',
    programmes: 'KPIs of programmes are not counted here; a programme is no covenant.',
    countOfAll: (count, all) => `${count} of ${countedOf('the', all, 'KPI', 'KPIs')}`,
    none: 'No KPI fits this choice. Drop one of the choices to see more.',
    count: (count, text) => `${text} ${count === 1 ? 'KPI' : 'KPIs'}`,
    divided: 'KPIs by …',
    otherFacets: 'KPIs divided otherwise',
    facets: {
      status: {
        name: 'Status',
        title: 'KPIs by status',
        explanation:
          'The status follows from one published rule. Where there can be no verdict, the reason stands.',
      },
      kind: {
        name: 'Kind',
        title: 'KPIs by kind',
        explanation: 'An output is what parties do, an outcome is what changes because of it.',
      },
      covenant: {
        name: 'Covenant',
        title: 'KPIs by covenant',
        explanation: 'Covenants of which no KPIs were found are not listed.',
      },
      theme: {
        name: 'Themes of the covenant',
        title: 'KPIs by theme of the covenant',
        explanation:
          'No theme is recorded with a KPI. These are the KPIs of the covenants that name the theme with their risks; a KPI itself can be about something else.',
      },
    },
  },
};
