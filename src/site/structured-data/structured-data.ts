import type { Report, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { absoluteAddress } from '../absolute-address.ts';
import type { PageReference } from '../fact.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel } from '../model.ts';
import { datesOfPage } from '../history/dates-of-page.ts';
import { addressesIn } from '../routes.ts';
import { tombstoneAt } from '../tombstones.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { dataCatalog } from './data-catalog.ts';
import { type DescribedPage, publishedWork, publisher } from './described-page.ts';
import { kpiDataset } from './kpi-dataset.ts';
import { organization } from './organization.ts';

/**
 * What a page tells machines about itself, in the words of schema.org: where it stands, and what it
 * is. It says nothing that the page does not; the name of a case holds its outcome (design, section
 * 11), and what is gone says nothing at all.
 * @see https://schema.org
 */
export function structuredData(
  model: SiteModel,
  reference: PageReference,
  page: DescribedPage,
): Readonly<Record<string, unknown>> {
  const dates = datesOfPage(model, reference);
  const dated = dates && { datePublished: dates.first, dateModified: dates.last };
  const things = [
    breadcrumbList(model, page),
    ...(tombstoneAt(model, reference) === undefined ? thingOf(model, reference, page) : []).map(
      (thing) => (DATED.has(thing['@type']) ? { ...thing, ...dated } : thing),
    ),
  ];
  return { '@context': 'https://schema.org', '@graph': things };
}

/** Kinds of works: an organisation or a site is not made on the day of a page about it. */
const DATED: ReadonlySet<string> = new Set(['Dataset', 'Report']);

function thingOf(
  model: SiteModel,
  { route, parameters }: PageReference,
  page: DescribedPage,
): { readonly '@type': string }[] {
  switch (route) {
    case 'home':
      return [webSite(model, page)];
    case 'data':
      return [dataCatalog(model, page)];
    case 'organisation': {
      const record = model.organisations.get(parameters.organisation);
      return record === undefined ? [] : [organization(model, page, record.value)];
    }
    case 'kpi': {
      const record = model.covenants.find(({ id }) => id === parameters.covenant);
      return record === undefined
        ? []
        : series(model, page, { kind: 'covenant', record }, parameters.kpi);
    }
    case 'programmeKpi': {
      const record = model.programmes.find(({ id }) => id === parameters.programme);
      return record === undefined
        ? []
        : series(model, page, { kind: 'programme', record }, parameters.kpi);
    }
    case 'case':
    case 'covenant':
    case 'programme':
    case 'edition':
    case 'statistics':
    case 'remedies':
    case 'completeness':
    case 'policyTargets':
      return [report(model, page)];
    default:
      return [];
  }
}

function series(model: SiteModel, page: DescribedPage, owner: KpiOwner, id: string) {
  const kpi = owner.record.kpis.find((one) => one.id === id);
  return kpi === undefined ? [] : [kpiDataset(model, page, owner, kpi)];
}

/** What the site reports as of a day. */
const report = (model: SiteModel, page: DescribedPage): Report => ({
  '@type': 'Report',
  ...publishedWork(model, page),
  temporal: model.asOf,
});

function webSite(model: SiteModel, { lang, path, description }: DescribedPage): WebSite {
  const search = absoluteAddress(model.site, addressesIn(lang)('search'));
  const action: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={words}` },
    'query-input': 'required name=words',
  };
  return {
    '@type': 'WebSite',
    url: absoluteAddress(model.site, path),
    name: model.site.title,
    description,
    inLanguage: lang,
    publisher: publisher(model, lang),
    potentialAction: action,
  };
}
