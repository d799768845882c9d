import type { Confidence } from '../../schema/statement.ts';
import type { OrganisationKind } from '../../schema/organisation.ts';
import type { SourceType } from '../../schema/source.ts';
import type { Dictionary } from '../dictionary.ts';

interface CommonWords {
  readonly skipToContent: string;
  readonly menu: string;
  readonly breadcrumbs: string;
  readonly mainNavigation: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly otherLanguage: string;
  readonly asOf: (date: string) => string;
  readonly publishedBy: string;
  readonly dataLicence: string;
  readonly somethingWrong: string;
  readonly reportError: string;
  readonly editInForm: string;
  readonly editFile: string;
  readonly sources: string;
  readonly source: string;
  readonly notes: string;
  readonly period: string;
  readonly value: string;
  readonly onlyInOtherLanguage: string;
  readonly partlyInOtherLanguage: string;
  readonly sourceTypes: Readonly<Record<SourceType, string>>;
  readonly sourceCounts: Readonly<Record<SourceType, (count: string) => string>>;
  readonly withoutAddress: string;
  readonly onThisPage: string;
  readonly callouts: Readonly<Record<'note' | 'warning', string>>;
  readonly confidence: Readonly<Record<Exclude<Confidence, 'high'>, string>>;
  readonly organisationKinds: Readonly<Record<OrganisationKind, string>>;
  readonly navigation: {
    readonly covenants: string;
    readonly kpis: string;
    readonly cases: string;
    readonly method: string;
    readonly contact: string;
    readonly accessibility: string;
    readonly benchmark: string;
    readonly editions: string;
    readonly search: string;
    readonly about: string;
    readonly home: string;
  };
}

export const commonWords: Dictionary<CommonWords> = {
  nl: {
    skipToContent: 'Naar de inhoud',
    menu: 'Menu',
    breadcrumbs: 'Kruimelpad',
    mainNavigation: 'Hoofdmenu',
    search: 'Zoeken',
    searchLabel: 'Zoek op de hele site',
    otherLanguage: 'English',
    asOf: (date) => `Stand op ${date}`,
    publishedBy: 'Uitgegeven door',
    dataLicence: 'Licentie op de gegevens',
    somethingWrong: 'Klopt dit niet?',
    reportError: 'Meld een fout',
    editInForm: 'Wijzig dit in een formulier',
    editFile: 'Wijzig het bestand',
    sources: 'Bronnen',
    source: 'Bron',
    notes: 'Bij deze gegevens',
    period: 'Periode',
    value: 'Waarde',
    onlyInOtherLanguage: 'Alleen in het Engels beschikbaar',
    partlyInOtherLanguage: 'Een deel van deze pagina is alleen in het Engels beschikbaar.',
    sourceTypes: {
      official: 'officiële bron',
      party: 'bron van een belanghebbende',
      press: 'pers',
      research: 'onderzoek',
      copy: 'kopie elders',
    },
    sourceCounts: {
      official: (count) => `${count} officieel`,
      party: (count) => `${count} van een partij`,
      press: (count) => `${count} uit de pers`,
      research: (count) => `${count} uit onderzoek`,
      copy: (count) => `${count} als kopie elders`,
    },
    withoutAddress: 'adres weggelaten',
    onThisPage: 'Op deze pagina',
    callouts: { note: 'Let op', warning: 'Waarschuwing' },
    confidence: { medium: 'enige twijfel', low: 'veel twijfel' },
    organisationKinds: {
      company: 'Bedrijven',
      association: 'Brancheorganisaties',
      union: 'Vakbonden',
      ngo: 'Maatschappelijke organisaties',
      government: 'Overheid',
      knowledge_institute: 'Kennisinstellingen',
      standard: 'Keurmerken en standaarden',
      community: 'Gemeenschappen',
      other: 'Overige',
    },
    navigation: {
      covenants: 'Convenanten',
      kpis: "KPI's",
      cases: 'Klachten en geschillen',
      method: 'Methode',
      contact: 'Contact',
      accessibility: 'Toegankelijkheid',
      benchmark: 'Benchmark',
      editions: 'Transparantiebenchmark',
      search: 'Zoeken',
      about: 'Over deze site',
      home: 'Voorpagina',
    },
  },
  en: {
    skipToContent: 'Skip to content',
    menu: 'Menu',
    breadcrumbs: 'Breadcrumbs',
    mainNavigation: 'Main menu',
    search: 'Search',
    searchLabel: 'Search the whole site',
    otherLanguage: 'Nederlands',
    asOf: (date) => `As of ${date}`,
    publishedBy: 'Published by',
    dataLicence: 'Licence on the data',
    somethingWrong: 'Is this wrong?',
    reportError: 'Report an error',
    editInForm: 'Edit this in a form',
    editFile: 'Edit the file',
    sources: 'Sources',
    source: 'Source',
    notes: 'About these data',
    period: 'Period',
    value: 'Value',
    onlyInOtherLanguage: 'Available in Dutch only',
    partlyInOtherLanguage: 'Part of this page is available in Dutch only.',
    sourceTypes: {
      official: 'official source',
      party: 'source of an interested party',
      press: 'press',
      research: 'research',
      copy: 'copy kept elsewhere',
    },
    sourceCounts: {
      official: (count) => `${count} official`,
      party: (count) => `${count} of a party`,
      press: (count) => `${count} press`,
      research: (count) => `${count} research`,
      copy: (count) => `${count} kept elsewhere`,
    },
    withoutAddress: 'address left out',
    onThisPage: 'On this page',
    callouts: { note: 'Note', warning: 'Warning' },
    confidence: { medium: 'some doubt', low: 'much doubt' },
    organisationKinds: {
      company: 'Companies',
      association: 'Trade associations',
      union: 'Unions',
      ngo: 'Civil society organisations',
      government: 'Government',
      knowledge_institute: 'Knowledge institutes',
      standard: 'Labels and standards',
      community: 'Communities',
      other: 'Others',
    },
    navigation: {
      covenants: 'Covenants',
      kpis: 'KPIs',
      cases: 'Complaints and disputes',
      method: 'Method',
      contact: 'Contact',
      accessibility: 'Accessibility',
      benchmark: 'Benchmark',
      editions: 'Transparency Benchmark',
      search: 'Search',
      about: 'About this site',
      home: 'Front page',
    },
  },
};
