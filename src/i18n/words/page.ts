import type { Dictionary } from '../dictionary.ts';

interface PageWords {
  readonly covenantList: {
    readonly kpiCount: (kpis: number, judged: number) => string;
    readonly caseCount: (cases: number) => string;
    readonly overview: string;
    readonly term: string;
    readonly commitments: string;
    readonly kpis: string;
    readonly casesColumn: string;
    readonly smartOf: (smart: number, commitments: number) => string;
    readonly judgedOf: (judged: number, kpis: number) => string;
    readonly none: string;
  };
  readonly search: {
    readonly title: string;
    readonly description: string;
    readonly label: string;
    readonly button: string;
    readonly needsScript: string;
    readonly hint: string;
    readonly none: (query: string) => string;
    readonly some: (count: number, query: string) => string;
    readonly unlike: (query: string) => string;
    readonly failed: string;
    readonly more: string;
    readonly kinds: Readonly<
      Record<
        'covenant' | 'kpi' | 'case' | 'mechanism' | 'edition' | 'programme' | 'subject' | 'page',
        string
      >
    >;
    readonly browse: string;
  };
  readonly programme: {
    readonly title: string;
    readonly notACovenant: string;
    readonly notCounted: string;
    readonly operator: string;
    readonly schemes: string;
    readonly positions: string;
  };
  readonly method: { readonly glossary: string };
  readonly notFound: {
    readonly title: string;
    readonly text: string;
    readonly home: string;
    readonly elsewhere: string;
  };
}

export const pageWords: Dictionary<PageWords> = {
  nl: {
    covenantList: {
      kpiCount: (kpis, judged) =>
        kpis === 0
          ? "geen KPI's gevonden"
          : `${String(kpis)} ${kpis === 1 ? 'KPI' : "KPI's"}, ${judged === 0 ? 'geen' : String(judged)} te beoordelen`,
      caseCount: (cases) =>
        cases === 0 ? 'Geen zaken gevonden' : `${String(cases)} ${cases === 1 ? 'zaak' : 'zaken'}`,
      overview: 'De convenanten in één tabel',
      term: 'Looptijd',
      commitments: 'Afspraken',
      kpis: "KPI's",
      casesColumn: 'Zaken',
      smartOf: (smart, commitments) =>
        `${String(commitments)}, ${smart === 0 ? 'geen enkele' : `waarvan ${String(smart)}`} SMART`,
      judgedOf: (judged, kpis) =>
        `${String(kpis)}, ${judged === 0 ? 'geen enkele' : `waarvan ${String(judged)}`} te beoordelen`,
      none: 'geen gevonden',
    },
    search: {
      title: 'Zoeken',
      description:
        "Zoek in alle convenanten, KPI's, klachten en geschillen en edities van de Transparantiebenchmark.",
      label: 'Waar zoekt u naar?',
      button: 'Zoeken',
      needsScript:
        'Zoeken werkt met JavaScript. Zonder JavaScript vindt u alles via de overzichten hieronder.',
      hint: 'Bijvoorbeeld: leefbaar loon, Myanmar, of een naam tussen aanhalingstekens.',
      none: (query) => `Niets gevonden voor “${query}”. Probeer een ander of korter woord.`,
      some: (count, query) =>
        `${String(count)} ${count === 1 ? 'pagina' : "pagina's"} gevonden voor “${query}”.`,
      unlike: (query) =>
        `Geen pagina met “${query}” gevonden. Misschien zit hieronder iets wat er op lijkt.`,
      failed:
        'De zoekindex kon niet worden geladen. Probeer het opnieuw, of gebruik de overzichten hieronder.',
      more: 'Meer resultaten',
      kinds: {
        covenant: 'Convenanten',
        kpi: "KPI's",
        case: 'Klachten en geschillen',
        edition: 'Transparantiebenchmark',
        mechanism: 'Mechanismen',
        subject: "Organisaties, sectoren, thema's en landen",
        programme: "Programma's",
        page: "Andere pagina's",
      },
      browse: 'Alle overzichten',
    },
    programme: {
      title: "Programma's",
      notCounted: 'Geen convenanten; zij tellen nergens als convenant mee.',
      notACovenant: 'Dit is een programma en geen convenant. Het telt nergens mee als convenant.',
      operator: 'Uitgevoerd door',
      schemes: 'Regelingen',
      positions: 'Standpunten',
    },
    method: { glossary: 'Wat de uitkomsten betekenen' },
    notFound: {
      title: 'Deze pagina bestaat niet',
      text: 'Het adres is misschien verkeerd getypt. Wat eenmaal is gepubliceerd, houdt zijn adres; mist u iets, zoek het dan op.',
      home: 'Voorpagina',
      elsewhere: 'Of begin bij een overzicht:',
    },
  },
  en: {
    covenantList: {
      kpiCount: (kpis, judged) =>
        kpis === 0
          ? 'no KPIs found'
          : `${String(kpis)} ${kpis === 1 ? 'KPI' : 'KPIs'}, ${judged === 0 ? 'none' : String(judged)} can be judged`,
      caseCount: (cases) =>
        cases === 0 ? 'No cases found' : `${String(cases)} ${cases === 1 ? 'case' : 'cases'}`,
      overview: 'The covenants in one table',
      term: 'Term',
      commitments: 'Commitments',
      kpis: 'KPIs',
      casesColumn: 'Cases',
      smartOf: (smart, commitments) =>
        `${String(commitments)}, ${smart === 0 ? 'none' : `of which ${String(smart)}`} SMART`,
      judgedOf: (judged, kpis) =>
        judged === 0
          ? `${String(kpis)}, none of which can be judged`
          : `${String(kpis)}, of which ${String(judged)} can be judged`,
      none: 'none found',
    },
    search: {
      title: 'Search',
      description:
        'Search all covenants, KPIs, complaints and disputes and editions of the Transparency Benchmark.',
      label: 'Search this site',
      button: 'Search',
      needsScript:
        'Search works with JavaScript. Without JavaScript you find everything through the overviews below.',
      hint: 'For example: living wage, Myanmar, or a name in quotes.',
      none: (query) => `Nothing found for “${query}”. Try another or a shorter word.`,
      some: (count, query) =>
        `${String(count)} ${count === 1 ? 'page' : 'pages'} found for “${query}”.`,
      unlike: (query) => `No page with “${query}” was found. Perhaps something below comes near.`,
      failed: 'The search index could not be loaded. Try again, or use the overviews below.',
      more: 'More results',
      kinds: {
        covenant: 'Covenants',
        kpi: 'KPIs',
        case: 'Complaints and disputes',
        edition: 'Transparency Benchmark',
        mechanism: 'Mechanisms',
        subject: 'Organisations, sectors, themes and countries',
        programme: 'Programmes',
        page: 'Other pages',
      },
      browse: 'All overviews',
    },
    programme: {
      title: 'Programmes',
      notCounted: 'No covenants; they are counted as a covenant nowhere.',
      notACovenant: 'This is a programme and no covenant. It is counted as a covenant nowhere.',
      operator: 'Run by',
      schemes: 'Schemes',
      positions: 'Positions',
    },
    method: { glossary: 'What the outcomes mean' },
    notFound: {
      title: 'This page does not exist',
      text: 'The address may have been mistyped. What has been published keeps its address; if you miss something, search for it.',
      home: 'Front page',
      elsewhere: 'Or start from an overview:',
    },
  },
};
