import { isJudged } from '../../domain/status/is-judged.ts';
import { kpiOverviewWords } from '../../i18n/words/kpi-overview.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import { statusWords } from '../../i18n/words/status.ts';
import type { Kpi } from '../../schema/kpi.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import { codeOf } from '../facets/code-slugs.ts';
import type { SiteModel } from '../model.ts';
import type { KpiFacetId } from './kpi-facet-words.ts';
import type { OverviewKpi } from './overview-kpis.ts';
import { statusGroups, statusSlugs } from './status-slugs.ts';

/** One way to choose among the KPIs. Its values are the slugs that stand in addresses. */
export interface KpiFacet {
  readonly valuesOf: (entry: OverviewKpi) => readonly string[];
  /** What readers see of a value; `undefined` for a value that there is not. */
  readonly labelOf: (value: string, model: SiteModel, lang: Language) => LocalisedText | undefined;
  /** By name, or in this order. */
  readonly order: 'name' | readonly string[];
}

/** The words of kinds in addresses; never changed. */
const kindSlugs: Readonly<Record<Kpi['kind'], string>> = { output: 'prestatie', outcome: 'effect' };

/** Every facet, in the order in which the site shows them. */
export const kpiFacets: Readonly<Record<KpiFacetId, KpiFacet>> = {
  status: {
    valuesOf: ({ status: { verdict } }) => [
      statusSlugs[isJudged(verdict) ? 'judged' : 'unjudged'],
      statusSlugs[verdict],
    ],
    labelOf: (slug, _, lang) => {
      const group = codeOf(statusSlugs, slug);
      if (group === undefined) return undefined;
      const isGroup = group === 'judged' || group === 'unjudged';
      return {
        [lang]: isGroup ? kpiOverviewWords[lang][group] : statusWords[lang].verdicts[group].label,
      };
    },
    order: statusGroups.map((group) => statusSlugs[group]),
  },
  kind: {
    valuesOf: ({ kpi }) => [kindSlugs[kpi.value.kind]],
    labelOf: (slug, _, lang) => {
      const kind = codeOf(kindSlugs, slug);
      return kind === undefined ? undefined : { [lang]: kpiWords[lang].kinds[kind] };
    },
    order: Object.values(kindSlugs),
  },
  covenant: {
    valuesOf: ({ covenant }) => [covenant.id],
    labelOf: (id, model) => model.covenants.find((one) => one.id === id)?.value.shortTitle,
    order: 'name',
  },
  theme: {
    // No KPI names a theme: these are the themes of the risks of its covenant.
    valuesOf: ({ covenant }) => [
      ...new Set(covenant.value.risks.flatMap(({ themes }) => themes ?? [])),
    ],
    labelOf: (id, model) => model.themes.get(id)?.name,
    order: 'name',
  },
};
