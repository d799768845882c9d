import { FINDING_PAGE } from '../i18n/manual/finding-address.ts';
import type { Language } from '../schema/text.ts';
import { gapWords } from './completeness/gap-words.ts';
import { facetWords } from './facets/facet-words.ts';
import { statisticWords } from './statistics/statistic-words.ts';
import { kpiFacetWords } from './kpi-facets/kpi-facet-words.ts';

/**
 * The address of every kind of page, in both languages (design, section 10). Slugs are the same in
 * both; what has been published keeps its address, so a pattern is never changed, only added to.
 */
export const routes = {
  home: { nl: '/', en: '/en/' },
  covenants: { nl: '/convenanten/', en: '/en/covenants/' },
  covenant: { nl: '/convenanten/:covenant/', en: '/en/covenants/:covenant/' },
  participants: {
    nl: '/convenanten/:covenant/deelnemers/',
    en: '/en/covenants/:covenant/participants/',
  },
  covenantSources: {
    nl: '/convenanten/:covenant/bronnen/',
    en: '/en/covenants/:covenant/sources/',
  },
  kpi: { nl: '/convenanten/:covenant/kpis/:kpi/', en: '/en/covenants/:covenant/kpis/:kpi/' },
  programme: { nl: '/programmas/:programme/', en: '/en/programmes/:programme/' },
  programmeKpi: {
    nl: '/programmas/:programme/kpis/:kpi/',
    en: '/en/programmes/:programme/kpis/:kpi/',
  },
  embed: { nl: '/embed/:covenant/:kpi/', en: '/en/embed/:covenant/:kpi/' },
  programmeEmbed: {
    nl: '/embed/programmas/:programme/:kpi/',
    en: '/en/embed/programmes/:programme/:kpi/',
  },
  cases: { nl: '/klachten/', en: '/en/cases/' },
  case: { nl: '/klachten/:case/', en: '/en/cases/:case/' },
  casesPage: { nl: '/klachten/pagina/:page/', en: '/en/cases/page/:page/' },
  caseFacet: { nl: '/klachten/:facet/', en: '/en/cases/:facet/' },
  caseFacetValue: { nl: '/klachten/:facet/:value/', en: '/en/cases/:facet/:value/' },
  caseFacetPage: {
    nl: '/klachten/:facet/pagina/:page/',
    en: '/en/cases/:facet/page/:page/',
  },
  caseFacetValuePage: {
    nl: '/klachten/:facet/:value/pagina/:page/',
    en: '/en/cases/:facet/:value/page/:page/',
  },
  outcomes: { nl: '/klachten/uitkomsten/', en: '/en/cases/outcomes/' },
  remedies: { nl: '/klachten/herstel/', en: '/en/cases/remedies/' },
  statistics: { nl: '/klachten/statistiek/', en: '/en/cases/statistics/' },
  casesBehind: { nl: '/klachten/statistiek/:statistic/', en: '/en/cases/statistics/:statistic/' },
  casesBehindPage: {
    nl: '/klachten/statistiek/:statistic/pagina/:page/',
    en: '/en/cases/statistics/:statistic/page/:page/',
  },
  benchmark: { nl: '/benchmark/', en: '/en/benchmark/' },
  compare: { nl: '/benchmark/vergelijk/', en: '/en/benchmark/compare/' },
  editions: { nl: '/transparantiebenchmark/', en: '/en/transparency-benchmark/' },
  edition: { nl: '/transparantiebenchmark/:edition/', en: '/en/transparency-benchmark/:edition/' },
  benchmarkMethod: {
    nl: '/transparantiebenchmark/methoden/:method/',
    en: '/en/transparency-benchmark/methods/:method/',
  },
  policyTargets: { nl: '/benchmark/beleidsdoelen/', en: '/en/benchmark/policy-targets/' },
  mechanisms: { nl: '/mechanismen/', en: '/en/mechanisms/' },
  mechanism: { nl: '/mechanismen/:mechanism/', en: '/en/mechanisms/:mechanism/' },
  kpis: { nl: '/kpis/', en: '/en/kpis/' },
  kpiFacet: { nl: '/kpis/:kpiFacet/', en: '/en/kpis/:kpiFacet/' },
  kpiFacetValue: { nl: '/kpis/:kpiFacet/:value/', en: '/en/kpis/:kpiFacet/:value/' },
  reports: { nl: '/rapportages/', en: '/en/reports/' },
  organisations: { nl: '/organisaties/', en: '/en/organisations/' },
  organisation: { nl: '/organisaties/:organisation/', en: '/en/organisations/:organisation/' },
  sectors: { nl: '/sectoren/', en: '/en/sectors/' },
  sector: { nl: '/sectoren/:sector/', en: '/en/sectors/:sector/' },
  themes: { nl: '/themas/', en: '/en/themes/' },
  theme: { nl: '/themas/:theme/', en: '/en/themes/:theme/' },
  countries: { nl: '/landen/', en: '/en/countries/' },
  country: { nl: '/landen/:country/', en: '/en/countries/:country/' },
  completeness: { nl: '/compleetheid/', en: '/en/completeness/' },
  gap: { nl: '/compleetheid/:gap/', en: '/en/completeness/:gap/' },
  lessons: { nl: '/lessen/', en: '/en/lessons/' },
  method: { nl: '/methode/', en: '/en/method/' },
  status: { nl: '/methode/status/', en: '/en/method/status/' },
  coreElements: { nl: '/methode/kernelementen/', en: '/en/method/core-elements/' },
  changes: { nl: '/wijzigingen/', en: '/en/changes/' },
  manual: { nl: '/handleiding/', en: '/en/manual/' },
  spreadsheet: { nl: '/handleiding/spreadsheet/', en: '/en/manual/spreadsheet/' },
  findings: { nl: '/handleiding/meldingen/', en: '/en/manual/findings/' },
  finding: FINDING_PAGE,
  data: { nl: '/data/', en: '/en/data/' },
  contact: { nl: '/contact/', en: '/en/contact/' },
  search: { nl: '/zoeken/', en: '/en/search/' },
  about: { nl: '/over/', en: '/en/about/' },
  accessibility: { nl: '/toegankelijkheid/', en: '/en/accessibility/' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type RouteName = keyof typeof routes;

type ParameterOf<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterOf<Rest>
  : never;

/** The slugs that an address of this kind needs; the words of facets and statistics follow from their ids. */
export type RouteParameters<R extends RouteName> = Readonly<
  Record<ParameterOf<(typeof routes)[R]['nl']>, string>
>;

/** Makes addresses for one language of the site; a missing slug does not compile. */
export type AddressOf = <R extends RouteName>(
  route: R,
  ...parameters: AddressArguments<R>
) => string;

type AddressArguments<R extends RouteName> = keyof RouteParameters<R> extends never
  ? []
  : [parameters: RouteParameters<R>];

export function addressesIn(language: Language): AddressOf {
  return (route, ...[parameters]) =>
    routes[route][language].replaceAll(/:(\w+)/gu, (_, name: string) =>
      addressStep(name, (parameters as Record<string, string>)[name] ?? '', language),
    );
}

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Parameters whose slug is an id that each language has its own word for. */
const wordsOfParameter: Readonly<Record<string, Words>> = {
  facet: facetWords,
  kpiFacet: kpiFacetWords,
  statistic: statisticWords,
  gap: gapWords,
};

/** What stands in an address: the slug itself, or the word of a facet, statistic or gap in the language. */
function addressStep(parameter: string, slug: string, language: Language): string {
  return wordsOfParameter[parameter]?.[slug]?.[language] ?? slug;
}
