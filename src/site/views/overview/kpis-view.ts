import { inLanguage } from '../../../i18n/localised.ts';
import { kpiOverviewWords } from '../../../i18n/words/kpi-overview.ts';
import type { Language } from '../../../schema/text.ts';
import { kpiFacetValues } from '../../kpi-facets/kpi-facet-index.ts';
import { kpiFacetIds, kpiFacetWords } from '../../kpi-facets/kpi-facet-words.ts';
import { overviewKpis } from '../../kpi-facets/overview-kpis.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { tableDownloads } from '../download-links.ts';
import { filterField, type FilterView } from '../filter-view.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { type StatusCounts, statusCounts } from '../status-counts.ts';
import { type KpiGroup, kpiGroups } from './kpi-groups.ts';

export interface KpisView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  /** Why the others cannot be judged, and how many verdicts are debatable. */
  readonly notes: readonly string[];
  readonly counts: StatusCounts;
  readonly methodHref: string;
  readonly facets: readonly Link[];
  readonly filter: FilterView;
  readonly groups: readonly KpiGroup[];
  readonly programmes: readonly Link[];
  readonly downloads: readonly Link[];
}

/** All KPIs by covenant; the page leads with how many can be judged at all (design, section 7). */
export function kpisView(model: SiteModel, lang: Language): KpisView {
  const words = kpiOverviewWords[lang];
  const kpis = overviewKpis(model);
  const counts = statusCounts(kpis, lang);
  const lead = words.lead(counts.judgedCount, counts.total);
  const notes = judgedNotes(counts, lang);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'kpis', parameters: {} },
      { title: words.title, description: [lead, ...notes].join(' ') },
    ),
    title: words.title,
    lead,
    notes,
    counts,
    methodHref: addressesIn(lang)('status'),
    facets: kpiFacetLinks(lang),
    filter: kpiFilter(model, kpis.length, lang),
    groups: kpiGroups(model, kpis, lang),
    programmes: model.programmes
      .filter((programme) => programme.kpis.length > 0)
      .map(({ id, value }) => ({
        label: inLanguage(value.shortTitle, lang).text,
        href: addressesIn(lang)('programme', { programme: id }),
      })),
    downloads: tableDownloads(['kpis'], lang),
  };
}

/** Why the KPIs that cannot be judged cannot, and how many verdicts are debatable. */
export function judgedNotes(counts: StatusCounts, lang: Language): string[] {
  const words = kpiOverviewWords[lang];
  const [reason] = counts.unjudged;
  return [
    ...(reason === undefined
      ? []
      : [
          words.reason(
            counts.total - counts.judgedCount,
            reason.label.toLocaleLowerCase(lang),
            reason.count,
          ),
        ]),
    ...(counts.fragileCount === 0 ? [] : [words.fragile(counts.fragileCount)]),
  ];
}

/** The pages of all facets of KPIs. */
export function kpiFacetLinks(lang: Language): Link[] {
  return kpiFacetIds.map((kpiFacet) => ({
    label: kpiOverviewWords[lang].facets[kpiFacet].name,
    href: addressesIn(lang)('kpiFacet', { kpiFacet }),
  }));
}

function kpiFilter(model: SiteModel, total: number, lang: Language): FilterView {
  const words = kpiOverviewWords[lang];
  return {
    fields: kpiFacetIds.map((facet) =>
      filterField(
        kpiFacetWords[facet][lang],
        words.facets[facet].name,
        kpiFacetValues(model, facet, lang).map(({ value, label, kpis }) => ({
          value,
          label: label.text,
          count: kpis.length,
        })),
        lang,
      ),
    ),
    sort: undefined,
    messages: { some: words.countOfAll('{count}', String(total)), none: words.none },
  };
}
