import { commonWords } from '../../i18n/words/common.ts';
import type { Language } from '../../schema/text.ts';
import { caseById } from '../case-by-id.ts';
import { isSingleCase } from '../downloads/single-case.ts';
import type { PageReference } from '../fact.ts';
import { gapOf } from '../completeness/gap-words.ts';
import { facetOf } from '../facets/facet-words.ts';
import { kpiFacetOf } from '../kpi-facets/kpi-facet-words.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import { ruleOf } from '../manual/rules.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import type { RouteParameters } from '../routes.ts';
import { tombstoneAt } from '../tombstones.ts';
import { benchmarkMethodView } from './benchmark/benchmark-method-view.ts';
import { editionView } from './benchmark/edition-view.ts';
import { statisticOf } from '../statistics/statistic-words.ts';
import { policyTargetsView } from './benchmark/policy-targets-view.ts';
import { editionsView } from './benchmark/editions-view.ts';
import { caseView } from './case/case-view.ts';
import { type TotalsRecord, totalsView } from './case/totals-view.ts';
import { casesPageView, casesView } from './cases-view.ts';
import { compareView } from './compare-view.ts';
import { changesView } from './changes/changes-view.ts';
import { completenessView } from './completeness/completeness-view.ts';
import { gapView } from './completeness/gap-view.ts';
import { coreElementsMethodView } from './core-elements-method-view.ts';
import { covenantSourcesView } from './covenant/covenant-sources-view.ts';
import { covenantView } from './covenant/covenant-view.ts';
import { dataView } from './data-view.ts';
import { embedView } from './embed-view.ts';
import { facetValueView, facetView } from './facet-view.ts';
import { homeView } from './home/home-view.ts';
import { kpiView } from './kpi-view.ts';
import { lessonsView } from './lessons-view.ts';
import { findingView } from './manual/finding-view.ts';
import { findingsView } from './manual/findings-view.ts';
import { manualView } from './manual/manual-view.ts';
import { mechanismView } from './mechanism/mechanism-view.ts';
import { mechanismsView } from './mechanism/mechanisms-view.ts';
import { outcomesView } from './outcomes-view.ts';
import { covenantsView } from './overview/covenants-view.ts';
import { kpiFacetValueView, kpiFacetView } from './overview/kpi-facet-view.ts';
import { kpisView } from './overview/kpis-view.ts';
import { reportsView } from './reports-view.ts';
import { editorialView, searchView } from './page-view.ts';
import { participantsView } from './participants-view.ts';
import { programmeView } from './programme/programme-view.ts';
import { casesBehindView } from './statistics/cases-behind-view.ts';
import { remediesView } from './remedies/remedies-view.ts';
import { spreadsheetView } from './spreadsheet-view.ts';
import { statisticsView } from './statistics/statistics-view.ts';
import { countriesView, organisationsView, sectorsView, themesView } from './subject-list-views.ts';
import { sectorBenchmarkView } from './sector-benchmark-view.ts';
import { statusMethodView } from './status-method-view.ts';
import { tombstoneView } from './tombstone-view.ts';
import { isPartlyUntranslated } from './untranslated.ts';
import { countryView, organisationView, sectorView, themeView } from './subject-view.ts';

/**
 * The view of a page, with the route that tells which kind it is. Where some of it is there only in
 * the other language its head says so.
 * @throws Error when the page names a record that does not exist
 */
export function viewOf(model: SiteModel, page: PageReference, lang: Language) {
  const made = madeOf(model, page, lang);
  if (!('head' in made.view) || !isPartlyUntranslated(made.view, lang)) return made;
  const untranslated = commonWords[lang].partlyInOtherLanguage;
  // The type of a view follows from its route, which stays as it is.
  return {
    ...made,
    view: { ...made.view, head: { ...made.view.head, untranslated } },
  } as typeof made;
}

function madeOf(model: SiteModel, page: PageReference, lang: Language) {
  const { route, parameters } = page;
  const tombstone = tombstoneAt(model, page);
  if (tombstone !== undefined) {
    const isFramed = route === 'embed' || route === 'programmeEmbed';
    return isFramed
      ? {
          route: 'embedTombstone' as const,
          view: tombstoneView(model, tombstone, tombstone.page, lang),
        }
      : { route: 'tombstone' as const, view: tombstoneView(model, tombstone, page, lang) };
  }
  switch (route) {
    case 'home':
      return { route, view: homeView(model, lang) };
    case 'covenants':
      return { route, view: covenantsView(model, lang) };
    case 'covenant':
      return { route, view: covenantView(model, byId(model.covenants, parameters.covenant), lang) };
    case 'participants': {
      const record = byId(model.covenants, parameters.covenant);
      return { route, view: participantsView(model, record, lang) };
    }
    case 'covenantSources': {
      const record = byId(model.covenants, parameters.covenant);
      return { route, view: covenantSourcesView(model, record, lang) };
    }
    case 'programme':
      return {
        route,
        view: programmeView(model, byId(model.programmes, parameters.programme), lang),
      };
    case 'kpi':
    case 'programmeKpi':
      return { route, view: kpiView(model, ...kpiOf(model, parameters), lang) };
    case 'embed':
    case 'programmeEmbed':
      return { route, view: embedView(model, ...kpiOf(model, parameters), lang) };
    case 'cases':
      return { route, view: casesView(model, lang) };
    case 'casesPage':
      return { route, view: casesPageView(model, parameters.page, lang) };
    case 'case': {
      const record = found(caseById(model).get(parameters.case), parameters.case);
      return isSingleCase(record)
        ? { route, view: caseView(model, record, lang) }
        : { route: 'caseTotals' as const, view: totalsView(model, record as TotalsRecord, lang) };
    }
    case 'caseFacet':
      return { route, view: facetView(model, facetOf(parameters.facet), lang) };
    case 'caseFacetPage':
      return { route, view: facetView(model, facetOf(parameters.facet), lang, parameters.page) };
    case 'caseFacetValue':
      return {
        route,
        view: facetValueView(model, facetOf(parameters.facet), parameters.value, lang),
      };
    case 'caseFacetValuePage': {
      const { facet, value, page: number } = parameters;
      return { route, view: facetValueView(model, facetOf(facet), value, lang, number) };
    }
    case 'outcomes':
      return { route, view: outcomesView(model, lang) };
    case 'remedies':
      return { route, view: remediesView(model, lang) };
    case 'statistics':
      return { route, view: statisticsView(model, lang) };
    case 'casesBehind':
      return { route, view: casesBehindView(model, statisticOf(parameters.statistic), lang) };
    case 'casesBehindPage': {
      const { statistic, page: number } = parameters;
      return { route, view: casesBehindView(model, statisticOf(statistic), lang, number) };
    }
    case 'benchmark':
      return { route, view: sectorBenchmarkView(model, lang) };
    case 'compare':
      return { route, view: compareView(model, lang) };
    case 'editions':
      return { route, view: editionsView(model, lang) };
    case 'edition':
      return { route, view: editionView(model, byId(model.editions, parameters.edition), lang) };
    case 'benchmarkMethod':
      return {
        route,
        view: benchmarkMethodView(
          model,
          found(model.methods.get(parameters.method), parameters.method),
          lang,
        ),
      };
    case 'policyTargets':
      return { route, view: policyTargetsView(model, lang) };
    case 'mechanisms':
      return { route, view: mechanismsView(model, lang) };
    case 'mechanism':
      return {
        route,
        view: mechanismView(model, byId(model.mechanisms, parameters.mechanism), lang),
      };
    case 'kpis':
      return { route, view: kpisView(model, lang) };
    case 'kpiFacet':
      return { route, view: kpiFacetView(model, kpiFacetOf(parameters.kpiFacet), lang) };
    case 'kpiFacetValue':
      return {
        route,
        view: kpiFacetValueView(model, kpiFacetOf(parameters.kpiFacet), parameters.value, lang),
      };
    case 'reports':
      return { route, view: reportsView(model, lang) };
    case 'organisations':
      return { route, view: organisationsView(model, lang) };
    case 'organisation':
      return { route, view: organisationView(model, parameters.organisation, lang) };
    case 'sectors':
      return { route, view: sectorsView(model, lang) };
    case 'sector':
      return { route, view: sectorView(model, parameters.sector, lang) };
    case 'themes':
      return { route, view: themesView(model, lang) };
    case 'theme':
      return { route, view: themeView(model, parameters.theme, lang) };
    case 'countries':
      return { route, view: countriesView(model, lang) };
    case 'country':
      return { route, view: countryView(model, parameters.country, lang) };
    case 'completeness':
      return { route, view: completenessView(model, lang) };
    case 'gap':
      return { route, view: gapView(model, gapOf(parameters.gap), lang) };
    case 'lessons':
      return { route, view: lessonsView(model, lang) };
    case 'status':
      return { route, view: statusMethodView(model, lang) };
    case 'coreElements':
      return { route, view: coreElementsMethodView(model, lang) };
    case 'changes':
      return { route, view: changesView(model, lang) };
    case 'manual':
      return { route, view: manualView(model, lang) };
    case 'spreadsheet':
      return { route, view: spreadsheetView(model, lang) };
    case 'findings':
      return { route, view: findingsView(model, lang) };
    case 'finding':
      return { route, view: findingView(model, ruleOf(parameters.rule), lang) };
    case 'data':
      return { route, view: dataView(model, lang) };
    case 'search':
      return { route, view: searchView(model, lang) };
    case 'about':
    case 'method':
    case 'contact':
    case 'accessibility':
      return { route, view: editorialView(model, route, lang) };
    default:
      return route satisfies never;
  }
}

function kpiOf(
  model: SiteModel,
  parameters: RouteParameters<'kpi'> | RouteParameters<'programmeKpi'>,
): [KpiOwner, SiteRecord<'kpi'>] {
  const owner: KpiOwner =
    'covenant' in parameters
      ? { kind: 'covenant', record: byId(model.covenants, parameters.covenant) }
      : { kind: 'programme', record: byId(model.programmes, parameters.programme) };
  return [owner, byId(owner.record.kpis, parameters.kpi)];
}

function byId<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  return found(
    records.find((one) => one.id === id),
    id,
  );
}

function found<T>(record: T | undefined, id: string): T {
  if (record === undefined) throw new Error(`There is no record "${id}".`);
  return record;
}
