import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { kpiOverviewWords } from '../../../i18n/words/kpi-overview.ts';
import type { Language } from '../../../schema/text.ts';
import { kpiFacetIds, kpiFacetWords } from '../../kpi-facets/kpi-facet-words.ts';
import { kpiFacets } from '../../kpi-facets/kpi-facets.ts';
import type { OverviewKpi } from '../../kpi-facets/overview-kpis.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type KpiSummary, kpiSummary } from '../kpi-summary.ts';
import type { Link } from '../page-head.ts';
import { withSharedScales } from './shared-scales.ts';

/** A KPI among others, with its values of every facet by the word of the facet in addresses. */
export interface KpiTile {
  readonly summary: KpiSummary;
  readonly values: Readonly<Record<string, string>>;
}

/** The KPIs of one covenant, as small multiples. */
export interface KpiGroup {
  readonly id: string;
  readonly covenant: Link;
  readonly count: string;
  readonly tiles: readonly KpiTile[];
}

/** A page with more KPIs than this tells them in words: as many drawings are heavy, and nobody compares them. */
export const MOST_DRAWN = 100;

/** KPIs by covenant, in the order in which they come; with their courses where these are not too many. */
export function kpiGroups(
  model: SiteModel,
  kpis: readonly OverviewKpi[],
  lang: Language,
): KpiGroup[] {
  const isDrawn = kpis.length <= MOST_DRAWN;
  return [...Map.groupBy(kpis, ({ covenant }) => covenant)].map(([covenant, group]) => {
    const all = group.map(({ kpi }) =>
      kpiSummary(model, { kind: 'covenant', record: covenant }, kpi, lang),
    );
    const summaries = isDrawn
      ? withSharedScales(model, all)
      : all.map((summary) => ({ ...summary, chart: undefined }));
    return {
      id: covenant.id,
      covenant: {
        label: inLanguage(covenant.value.shortTitle, lang).text,
        href: addressesIn(lang)('covenant', { covenant: covenant.id }),
      },
      count: kpiOverviewWords[lang].count(group.length, numberText(group.length, lang)),
      tiles: group
        .flatMap((entry, index) => {
          const summary = summaries[index];
          return summary === undefined ? [] : [{ summary, values: valuesOf(entry, lang) }];
        })
        // Courses stand beside courses, single values below them.
        .toSorted((one, other) => Number(!one.summary.chart) - Number(!other.summary.chart)),
    };
  });
}

function valuesOf(entry: OverviewKpi, lang: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    kpiFacetIds.map((facet) => [
      kpiFacetWords[facet][lang],
      kpiFacets[facet].valuesOf(entry).join(' '),
    ]),
  );
}
