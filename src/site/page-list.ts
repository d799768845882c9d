import { GAP_IDS } from '../schema/gap.ts';
import { facetIndex } from './facets/facet-values.ts';
import { facetIds } from './facets/facet-words.ts';
import { statisticIds } from './statistics/statistic-words.ts';
import { furtherCountedPages } from './views/statistics/counted-pages.ts';
import type { PageReference } from './fact.ts';
import { kpiFacetIndex } from './kpi-facets/kpi-facet-index.ts';
import { kpiFacetIds } from './kpi-facets/kpi-facet-words.ts';
import { ruleIds } from './manual/rules.ts';
import type { SiteModel } from './model.ts';
import { oncePerModel } from './once-per-model.ts';
import { CASES_PER_PAGE, furtherPages, VALUES_PER_PAGE } from './paging.ts';
import { hasParticipantsPage } from './participants-page.ts';
import { singleCases } from './single-cases.ts';
import { hasSourcesPage } from './sources-page.ts';

/** Every page of the site, once; each exists in both languages. */
export const allPages = oncePerModel((model): readonly PageReference[] => pagesOf(model));

function pagesOf(model: SiteModel): PageReference[] {
  return [
    { route: 'home', parameters: {} },
    { route: 'covenants', parameters: {} },
    ...model.covenants.flatMap((covenant): PageReference[] => [
      { route: 'covenant', parameters: { covenant: covenant.id } },
      ...(hasParticipantsPage(covenant)
        ? [{ route: 'participants', parameters: { covenant: covenant.id } } as const]
        : []),
      ...(hasSourcesPage(covenant)
        ? [{ route: 'covenantSources', parameters: { covenant: covenant.id } } as const]
        : []),
      ...covenant.kpis.map((kpi): PageReference => ({
        route: 'kpi',
        parameters: { covenant: covenant.id, kpi: kpi.id },
      })),
    ]),
    ...model.programmes.flatMap((programme): PageReference[] => [
      { route: 'programme', parameters: { programme: programme.id } },
      ...programme.kpis.map((kpi): PageReference => ({
        route: 'programmeKpi',
        parameters: { programme: programme.id, kpi: kpi.id },
      })),
    ]),
    { route: 'cases', parameters: {} },
    ...furtherPages(singleCases(model).length, CASES_PER_PAGE).map((page): PageReference => ({
      route: 'casesPage',
      parameters: { page },
    })),
    // In the order of the search data: the list of pages in the search index is a tenth smaller then.
    ...new Set([...singleCases(model), ...model.cases].map(({ id }) => id))
      .values()
      .map((id): PageReference => ({ route: 'case', parameters: { case: id } })),
    ...model.tombstones.flatMap(({ pages }) => pages),
    ...facetIds.flatMap((facet): PageReference[] => [
      { route: 'caseFacet', parameters: { facet } },
      ...furtherPages(facetIndex(model)[facet].size, VALUES_PER_PAGE).map(
        (page): PageReference => ({
          route: 'caseFacetPage',
          parameters: { facet, page },
        }),
      ),
      ...[...facetIndex(model)[facet]].flatMap(([value, cases]): PageReference[] => [
        { route: 'caseFacetValue', parameters: { facet, value } },
        ...furtherPages(cases.length, CASES_PER_PAGE).map((page): PageReference => ({
          route: 'caseFacetValuePage',
          parameters: { facet, value, page },
        })),
      ]),
    ]),
    { route: 'outcomes', parameters: {} },
    { route: 'remedies', parameters: {} },
    { route: 'statistics', parameters: {} },
    ...statisticIds.flatMap((statistic): PageReference[] => [
      { route: 'casesBehind', parameters: { statistic } },
      ...furtherCountedPages(model, statistic).map((page): PageReference => ({
        route: 'casesBehindPage',
        parameters: { statistic, page },
      })),
    ]),
    { route: 'benchmark', parameters: {} },
    { route: 'compare', parameters: {} },
    { route: 'editions', parameters: {} },
    ...model.editions.map(({ id }): PageReference => ({
      route: 'edition',
      parameters: { edition: id },
    })),
    ...[...model.methods.keys()].map((method): PageReference => ({
      route: 'benchmarkMethod',
      parameters: { method },
    })),
    ...(model.policyTargets.length === 0
      ? []
      : [{ route: 'policyTargets', parameters: {} } as const]),
    { route: 'mechanisms', parameters: {} },
    ...model.mechanisms.map(({ id }): PageReference => ({
      route: 'mechanism',
      parameters: { mechanism: id },
    })),
    { route: 'kpis', parameters: {} },
    ...kpiFacetIds.flatMap((kpiFacet): PageReference[] => [
      { route: 'kpiFacet', parameters: { kpiFacet } },
      ...[...kpiFacetIndex(model)[kpiFacet].keys()].map((value): PageReference => ({
        route: 'kpiFacetValue',
        parameters: { kpiFacet, value },
      })),
    ]),
    { route: 'reports', parameters: {} },
    { route: 'organisations', parameters: {} },
    // Also those that appear nowhere, or no longer: what has been published keeps its address.
    ...[...model.organisations.keys()].map((organisation): PageReference => ({
      route: 'organisation',
      parameters: { organisation },
    })),
    { route: 'sectors', parameters: {} },
    ...[...model.sectors.keys()].map((sector): PageReference => ({
      route: 'sector',
      parameters: { sector },
    })),
    { route: 'themes', parameters: {} },
    ...[...model.themes.keys()].map((theme): PageReference => ({
      route: 'theme',
      parameters: { theme },
    })),
    { route: 'countries', parameters: {} },
    ...[...model.countries.keys()].map((code): PageReference => ({
      route: 'country',
      parameters: { country: code.toLowerCase() },
    })),
    { route: 'completeness', parameters: {} },
    ...GAP_IDS.map((gap): PageReference => ({ route: 'gap', parameters: { gap } })),
    { route: 'lessons', parameters: {} },
    { route: 'method', parameters: {} },
    { route: 'status', parameters: {} },
    { route: 'coreElements', parameters: {} },
    { route: 'changes', parameters: {} },
    { route: 'manual', parameters: {} },
    { route: 'spreadsheet', parameters: {} },
    { route: 'findings', parameters: {} },
    ...ruleIds.map((rule): PageReference => ({ route: 'finding', parameters: { rule } })),
    { route: 'data', parameters: {} },
    { route: 'contact', parameters: {} },
    { route: 'search', parameters: {} },
    { route: 'about', parameters: {} },
    { route: 'accessibility', parameters: {} },
  ];
}
