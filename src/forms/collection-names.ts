/**
 * The names of the collections of the forms. They are part of addresses under `/beheer/`, so that
 * a page can lead to the form of its own file.
 */
export const collectionNames = {
  covenants: 'convenanten',
  programmes: 'programmas',
  mechanisms: 'mechanismen',
  organisations: 'organisaties',
  sectors: 'sectoren',
  editions: 'edities',
  methods: 'methoden',
  policyTargets: 'beleidsdoelen',
  lessons: 'lessen',
  pages: 'paginas',
  revisions: 'wijzigingen',
  sources: 'bronnen',
  participants: 'deelnemers',
  reference: 'naslag',
  kpisOf: (owner: string) => `kpis-${owner}`,
  reportsOf: (covenant: string) => `rapportages-${covenant}`,
  casesOf: (mechanism: string) => `zaken-${mechanism}`,
} as const;
