import type { Dictionary } from '../dictionary.ts';

interface FormWords {
  readonly yes: string;
  readonly no: string;
  /** One item of any list, on the button that adds it. */
  readonly item: string;
  /** What can be typed for a number that may have decimals, and for a whole one. */
  readonly number: string;
  readonly wholeNumber: string;
  readonly numberHint: string;
  readonly prose: string;
  readonly proseHint: string;
  readonly slugHint: string;
  /** What the forms say above the reason why they did not save: what the check found, or what the forge answered. */
  readonly notSaved: string;
  /** How a change is called in git, and so its pull request; `{{…}}` are filled in by the forms. */
  readonly commits: { readonly create: string; readonly update: string };
  readonly collections: {
    readonly covenants: string;
    readonly kpisOf: (owner: string) => string;
    readonly reportsOf: (covenant: string) => string;
    readonly programmes: string;
    readonly mechanisms: string;
    readonly casesOf: (mechanism: string) => string;
    readonly editions: string;
    readonly methods: string;
    readonly policyTargets: string;
    readonly lessons: string;
    readonly organisations: string;
    readonly sectors: string;
    readonly pages: string;
    readonly revisions: string;
    readonly sources: string;
    readonly participants: string;
    readonly reference: string;
  };
}

/** Words of the forms under `/beheer/` that no schema gives. */
export const formWords: Dictionary<FormWords> = {
  nl: {
    yes: 'Ja',
    no: 'Nee',
    item: 'onderdeel',
    number:
      'een getal zoals 48,5 of 48.5, zonder punt of spatie tussen de duizendtallen (12000); 1.234 kan twee dingen betekenen: schrijf 1234 of 1,2340',
    wholeNumber: 'een geheel getal, zonder punt of spatie tussen de duizendtallen, zoals 12000',
    numberHint: '48,5 of 48.5; geen punt of spatie tussen duizendtallen.',
    prose: 'Lopende tekst',
    proseHint:
      'Gewone Markdown, en alleen de onderdelen Kpi, Chart, Case, Source en Callout; CONTRIBUTING geeft voorbeelden.',
    slugHint:
      'Korte naam: kleine letters, cijfers en streepjes. Die wordt deel van het adres en verandert daarna nooit meer.',
    notSaved: 'Het opslaan is niet gelukt. Wat je hebt ingevuld, staat er nog.',
    commits: {
      create: '{{collection}} “{{slug}}” toegevoegd',
      update: '{{collection}} “{{slug}}” gewijzigd',
    },
    collections: {
      covenants: 'Convenanten',
      kpisOf: (owner) => `${owner}: KPI’s`,
      reportsOf: (covenant) => `${covenant}: rapportages`,
      programmes: 'Programma’s',
      mechanisms: 'Mechanismen',
      casesOf: (mechanism) => `${mechanism}: zaken`,
      editions: 'Transparantiebenchmark: edities',
      methods: 'Transparantiebenchmark: methoden',
      policyTargets: 'Beleidsdoelen',
      lessons: 'Lessen',
      organisations: 'Organisaties',
      sectors: 'Sectoren',
      pages: 'Pagina’s',
      revisions: 'Wijzigingen van gepubliceerde feiten',
      sources: 'Bronnen',
      participants: 'Deelnemende bedrijven',
      reference: 'Naslag',
    },
  },
  en: {
    yes: 'Yes',
    no: 'No',
    item: 'item',
    number:
      'a number such as 48.5 or 48,5, without a comma or space between the thousands (12000); 1,234 can mean two things: write 1234 or 1.2340',
    wholeNumber: 'a whole number, without a comma or space between the thousands, such as 12000',
    numberHint: '48.5 or 48,5; no comma or space between thousands.',
    prose: 'Running text',
    proseHint:
      'Plain Markdown, and only the components Kpi, Chart, Case, Source and Callout; CONTRIBUTING has examples.',
    slugHint:
      'Short name: lower-case letters, digits and hyphens. It becomes part of the address and never changes after that.',
    notSaved: 'Saving did not work. What you filled in is still here.',
    commits: {
      create: '{{collection}} “{{slug}}” added',
      update: '{{collection}} “{{slug}}” changed',
    },
    collections: {
      covenants: 'Covenants',
      kpisOf: (owner) => `${owner}: KPIs`,
      reportsOf: (covenant) => `${covenant}: reports`,
      programmes: 'Programmes',
      mechanisms: 'Mechanisms',
      casesOf: (mechanism) => `${mechanism}: cases`,
      editions: 'Transparency benchmark: editions',
      methods: 'Transparency benchmark: methods',
      policyTargets: 'Policy targets',
      lessons: 'Lessons',
      organisations: 'Organisations',
      sectors: 'Sectors',
      pages: 'Pages',
      revisions: 'Revisions of published facts',
      sources: 'Sources',
      participants: 'Participating companies',
      reference: 'Reference',
    },
  },
};
