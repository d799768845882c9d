import { addressOfPage } from '../address-of-page.ts';
import type { FacetId } from '../facets/facet-words.ts';
import type { PageReference } from '../fact.ts';
import { type KpiOwner, kpiPage } from '../kpi-owner.ts';
import { addressesIn, type RouteName } from '../routes.ts';
import type { TombstoneRecord } from '../tombstones.ts';

/** The file of a KPI beside its page: `/convenanten/kleding-textiel/kpis/marktaandeel.csv`. */
export function kpiFile(owner: KpiOwner, kpi: string, extension: 'csv' | 'json'): string {
  return besidePage(kpiPage(owner, kpi), extension);
}

/** All versions of the values of a KPI: `/convenanten/kleding-textiel/kpis/marktaandeel/versies.json`. */
export function versionsFile(owner: KpiOwner, kpi: string): string {
  return versionsBeside(kpiPage(owner, kpi));
}

/** The file of a case beside its page. */
export function caseFile(id: string): string {
  return besidePage({ route: 'case', parameters: { case: id } }, 'json');
}

/** The JSON files of what is no longer published, as far as its kind has them. */
export function filesOfTombstone({ pages }: TombstoneRecord): string[] {
  return pages.flatMap((page) => [
    ...(WITH_JSON.has(page.route) ? [besidePage(page, 'json')] : []),
    ...(WITH_VERSIONS.has(page.route) ? [versionsBeside(page)] : []),
  ]);
}

const WITH_VERSIONS: ReadonlySet<RouteName> = new Set(['kpi', 'programmeKpi']);
const WITH_JSON: ReadonlySet<RouteName> = new Set(['case', 'caseFacetValue', ...WITH_VERSIONS]);

/** The file of one value of a facet beside its page: `/klachten/land/bd.csv`. */
export function facetFile(facet: FacetId, value: string, extension: 'csv' | 'json'): string {
  return `${withoutSlash(addressesIn('nl')('caseFacetValue', { facet, value }))}.${extension}`;
}

const besidePage = (page: PageReference, extension: string): string =>
  `${withoutSlash(addressOfPage(page, 'nl'))}.${extension}`;

const versionsBeside = (page: PageReference): string => `${addressOfPage(page, 'nl')}versies.json`;

const withoutSlash = (address: string): string => address.replace(/\/$/u, '');
