import { dateText } from '../../i18n/format-date.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { type Language, languages } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import { outcomeSlugs } from '../facets/code-slugs.ts';
import { outcomeGroup } from '../facets/outcome-group.ts';
import type { SingleCase } from '../downloads/single-case.ts';
import type { PageReference } from '../fact.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel } from '../model.ts';
import { allPages } from '../page-list.ts';
import { singleCases } from '../single-cases.ts';
import { casePreview, isContested, sharedCasePreview } from './case-preview.ts';
import { kpiPreview } from './kpi-preview.ts';
import {
  benchmarkPreview,
  covenantPreview,
  editionPreview,
  generalPreview,
  homePreview,
} from './overview-previews.ts';
import type { Preview } from './preview.ts';

/** An image and where it stands, from the root of the site. */
export interface PlacedPreview {
  readonly address: string;
  readonly preview: Preview;
}

/**
 * So many KPIs and as many cases, the latest, have an image of their own: one takes a processor about
 * 7 ms, and in a register of 10,000 cases all of them would take longer than the pages. Other KPIs show
 * the image of their covenant, other cases that of their mechanism and outcome.
 */
export const MOST_OWN_IMAGES = 100;

/** Folder of all images. */
const FOLDER = '/beeld';

/**
 * The image that stands beside a link to the page. Pages that are about no single record have the
 * general image, and so has what is withdrawn or erased: nothing of it may stay in sight.
 */
export function previewOf(model: SiteModel, page: PageReference, lang: Language): PlacedPreview {
  const { address = `${FOLDER}/${lang}.png`, said = generalPreview(model, lang) } =
    ownPreview(model, page, lang) ?? {};
  const asOf = commonWords[lang].asOf(dateText(model.asOf, lang));
  return {
    address,
    preview: {
      kicker: undefined,
      figure: undefined,
      agreed: undefined,
      status: undefined,
      contested: undefined,
      ...said,
      siteTitle: model.site.title,
      asOf,
    },
  };
}

/** Every image of the site, once. */
export function allPreviews(model: SiteModel): PlacedPreview[] {
  const placed = languages.flatMap((lang) =>
    allPages(model).map((page) => previewOf(model, page, lang)),
  );
  return [...new Map(placed.map((one) => [one.address, one])).values()];
}

type Said = Pick<Preview, 'title'> & Partial<Preview>;
type Own = { readonly address: string; readonly said: Said } | undefined;

function ownPreview(model: SiteModel, page: PageReference, lang: Language): Own {
  const { route, parameters } = page;
  const own = (said: Said) => ({ address: imageOf(page, lang), said });
  switch (route) {
    case 'home':
      return own(homePreview(model, lang));
    case 'benchmark':
      return own(benchmarkPreview(model, lang));
    case 'covenant': {
      const covenant = model.covenants.find(({ id }) => id === parameters.covenant);
      return covenant && own(covenantPreview(model, covenant, lang));
    }
    case 'kpi': {
      const record = model.covenants.find(({ id }) => id === parameters.covenant);
      return record && ofKpi(model, { kind: 'covenant', record }, page, lang);
    }
    case 'programmeKpi': {
      const record = model.programmes.find(({ id }) => id === parameters.programme);
      return record && ofKpi(model, { kind: 'programme', record }, page, lang);
    }
    case 'edition': {
      const edition = model.editions.find(({ id }) => id === parameters.edition);
      return edition && own(editionPreview(edition, lang));
    }
    case 'case': {
      const { records, withOwn } = casesOf(model);
      const record = records.get(parameters.case);
      if (record === undefined) return undefined;
      return withOwn.has(record)
        ? own(casePreview(model, record, lang))
        : sharedByCases(model, record, lang);
    }
    default:
      return undefined;
  }
}

function ofKpi(
  model: SiteModel,
  owner: KpiOwner,
  page: PageReference & { readonly route: 'kpi' | 'programmeKpi' },
  lang: Language,
): Own {
  const kpi = owner.record.kpis.find(({ id }) => id === page.parameters.kpi);
  if (kpi === undefined) return undefined;
  if (kpisWithOwn(model).has(kpi))
    return { address: imageOf(page, lang), said: kpiPreview(model, owner, kpi, lang) };
  const { kind, record } = owner;
  return kind === 'covenant'
    ? ownPreview(model, { route: 'covenant', parameters: { covenant: record.id } }, lang)
    : undefined;
}

/** The address of an image follows that of its page, and so it stays. */
function imageOf(page: PageReference, lang: Language): string {
  const folder = lang === 'nl' ? `${FOLDER}/nl` : FOLDER;
  const path = addressOfPage(page, lang);
  return `${folder}${page.route === 'home' ? `${path}index/` : path}`.replace(/\/$/u, '.png');
}

function sharedByCases(model: SiteModel, record: SingleCase, lang: Language): Own {
  const { value, mechanism } = record;
  const name = [
    mechanism.id,
    outcomeSlugs[outcomeGroup(value, model.asOf)],
    value.procedure,
    value.outcome.accordingTo ?? 'bronnen',
    value.confidence ?? 'high',
    ...(isContested(value) ? ['betwist'] : []),
  ].join('-');
  return {
    address: `${FOLDER}/${lang}/uitkomsten/${name.replaceAll('_', '-')}.png`,
    said: sharedCasePreview(model, record, lang),
  };
}

const cases = new WeakMap<SiteModel, ReturnType<typeof findCases>>();

function casesOf(model: SiteModel) {
  const known = cases.get(model) ?? findCases(model);
  cases.set(model, known);
  return known;
}

const findCases = (model: SiteModel) => ({
  records: new Map(singleCases(model).map((record) => [record.id, record])),
  withOwn: new Set(singleCases(model).slice(0, MOST_OWN_IMAGES)),
});

const kpis = new WeakMap<SiteModel, ReturnType<typeof findKpis>>();

function kpisWithOwn(model: SiteModel) {
  const known = kpis.get(model) ?? findKpis(model);
  kpis.set(model, known);
  return known;
}

const findKpis = ({ covenants, programmes }: SiteModel) =>
  new Set([...covenants, ...programmes].flatMap((owner) => owner.kpis).slice(0, MOST_OWN_IMAGES));
