import type { PageReference } from './fact.ts';
import type { SiteModel } from './model.ts';

/** Every page of the site, once; each exists in both languages. */
export function allPages(model: SiteModel): PageReference[] {
  return [
    { route: 'home', parameters: {} },
    { route: 'covenants', parameters: {} },
    ...model.covenants.flatMap((covenant): PageReference[] => [
      { route: 'covenant', parameters: { covenant: covenant.id } },
      ...covenant.kpis.map(
        (kpi): PageReference => ({ route: 'kpi', parameters: { covenant: covenant.id, kpi: kpi.id } }),
      ),
    ]),
    ...model.programmes.flatMap((programme): PageReference[] => [
      { route: 'programme', parameters: { programme: programme.id } },
      ...programme.kpis.map(
        (kpi): PageReference => ({ route: 'programmeKpi', parameters: { programme: programme.id, kpi: kpi.id } }),
      ),
    ]),
    { route: 'cases', parameters: {} },
    ...model.cases.map(({ id }): PageReference => ({ route: 'case', parameters: { case: id } })),
    { route: 'editions', parameters: {} },
    ...model.editions.map(({ id }): PageReference => ({ route: 'edition', parameters: { edition: id } })),
    { route: 'search', parameters: {} },
    { route: 'about', parameters: {} },
  ];
}
