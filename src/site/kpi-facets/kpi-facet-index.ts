import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { kpiFacetIds, type KpiFacetId } from './kpi-facet-words.ts';
import { kpiFacets } from './kpi-facets.ts';
import { type OverviewKpi, overviewKpis } from './overview-kpis.ts';

/** The KPIs of every value of every facet; a value that no KPI has is not in it. */
export type KpiFacetIndex = Readonly<
  Record<KpiFacetId, ReadonlyMap<string, readonly OverviewKpi[]>>
>;

/** Divides the KPIs of a model by every facet, once for each model. */
export const kpiFacetIndex = oncePerModel((model): KpiFacetIndex => {
  const kpis = overviewKpis(model);
  return Object.fromEntries(
    kpiFacetIds.map((facet) => [facet, kpisByValue(facet, kpis)]),
  ) as unknown as KpiFacetIndex;
});

function kpisByValue(
  facet: KpiFacetId,
  kpis: readonly OverviewKpi[],
): ReadonlyMap<string, readonly OverviewKpi[]> {
  const byValue = new Map<string, OverviewKpi[]>();
  for (const entry of kpis) {
    for (const value of kpiFacets[facet].valuesOf(entry)) {
      const sharing = byValue.get(value);
      if (sharing === undefined) byValue.set(value, [entry]);
      else sharing.push(entry);
    }
  }
  return byValue;
}

/** One value of a facet: its slug, what readers see and the KPIs that have it. */
export interface KpiFacetValue {
  readonly value: string;
  readonly label: TextInLanguage;
  readonly kpis: readonly OverviewKpi[];
}

/** The values of a facet that occur, in the order of the facet. */
export function kpiFacetValues(
  model: SiteModel,
  facet: KpiFacetId,
  lang: Language,
): KpiFacetValue[] {
  const { order } = kpiFacets[facet];
  return [...kpiFacetIndex(model)[facet]]
    .map(([value, kpis]) => ({ value, label: kpiValueLabel(model, facet, value, lang), kpis }))
    .toSorted((one, other) =>
      order === 'name'
        ? one.label.text.localeCompare(other.label.text, lang)
        : order.indexOf(one.value) - order.indexOf(other.value),
    );
}

/** @throws Error for a value that there is not */
export function kpiValueLabel(
  model: SiteModel,
  facet: KpiFacetId,
  value: string,
  lang: Language,
): TextInLanguage {
  const label = kpiFacets[facet].labelOf(value, model, lang);
  if (label === undefined) throw new Error(`There is no ${facet} "${value}".`);
  return inLanguage(label, lang);
}
