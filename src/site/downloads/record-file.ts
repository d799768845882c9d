import { addressOfPage } from '../address-of-page.ts';
import type { FacetId } from '../facets/facet-words.ts';
import { type KpiOwner, kpiPage } from '../kpi-owner.ts';
import { addressesIn } from '../routes.ts';

/** The file of a KPI beside its page: `/convenanten/kleding-textiel/kpis/marktaandeel.csv`. */
export function kpiFile(owner: KpiOwner, kpi: string, extension: 'csv' | 'json'): string {
  return `${withoutSlash(addressOfPage(kpiPage(owner, kpi), 'nl'))}.${extension}`;
}

/** All versions of the values of a KPI: `/convenanten/kleding-textiel/kpis/marktaandeel/versies.json`. */
export function versionsFile(owner: KpiOwner, kpi: string): string {
  return `${addressOfPage(kpiPage(owner, kpi), 'nl')}versies.json`;
}

/** The file of a case beside its page. */
export function caseFile(id: string): string {
  return `${withoutSlash(addressesIn('nl')('case', { case: id }))}.json`;
}

/** The file of one value of a facet beside its page: `/klachten/land/bd.csv`. */
export function facetFile(facet: FacetId, value: string, extension: 'csv' | 'json'): string {
  return `${withoutSlash(addressesIn('nl')('caseFacetValue', { facet, value }))}.${extension}`;
}

const withoutSlash = (address: string): string => address.replace(/\/$/u, '');
