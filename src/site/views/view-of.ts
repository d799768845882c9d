import type { Language } from '../../schema/text.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { caseView } from './case-view.ts';
import { covenantView } from './covenant-view.ts';
import { editionView } from './edition-view.ts';
import { homeView } from './home-view.ts';
import { kpiView } from './kpi-view.ts';
import { casesView, covenantsView, editionsView } from './list-views.ts';
import { aboutView, searchView } from './page-view.ts';
import { programmeView } from './programme-view.ts';

/**
 * The view of a page, with the route that tells which kind it is.
 * @throws Error when the page names a record that does not exist
 */
export function viewOf(model: SiteModel, { route, parameters }: PageReference, lang: Language) {
  switch (route) {
    case 'home':
      return { route, view: homeView(model, lang) };
    case 'covenants':
      return { route, view: covenantsView(model, lang) };
    case 'covenant':
      return { route, view: covenantView(model, byId(model.covenants, parameters.covenant), lang) };
    case 'programme':
      return { route, view: programmeView(model, byId(model.programmes, parameters.programme), lang) };
    case 'kpi': {
      const record = byId(model.covenants, parameters.covenant);
      return { route, view: kpiView(model, { kind: 'covenant', record }, byId(record.kpis, parameters.kpi), lang) };
    }
    case 'programmeKpi': {
      const record = byId(model.programmes, parameters.programme);
      return { route, view: kpiView(model, { kind: 'programme', record }, byId(record.kpis, parameters.kpi), lang) };
    }
    case 'cases':
      return { route, view: casesView(model, lang) };
    case 'case':
      return { route, view: caseView(model, byId(model.cases, parameters.case), lang) };
    case 'editions':
      return { route, view: editionsView(model, lang) };
    case 'edition':
      return { route, view: editionView(model, byId(model.editions, parameters.edition), lang) };
    case 'search':
      return { route, view: searchView(model, lang) };
    case 'about':
      return { route, view: aboutView(model, lang) };
    default:
      return route satisfies never;
  }
}

function byId<T extends { readonly id: string }>(records: readonly T[], id: string): T {
  const record = records.find((one) => one.id === id);
  if (record === undefined) throw new Error(`There is no record "${id}".`);
  return record;
}
