import { numberText } from '../../../i18n/format-value.ts';
import type { TextInLanguage } from '../../../i18n/localised.ts';
import { kpiOverviewWords } from '../../../i18n/words/kpi-overview.ts';
import { statusWords } from '../../../i18n/words/status.ts';
import type { Language } from '../../../schema/text.ts';
import { codeOf } from '../../facets/code-slugs.ts';
import { kpiFacetIndex, kpiFacetValues, kpiValueLabel } from '../../kpi-facets/kpi-facet-index.ts';
import { kpiFacetIds, type KpiFacetId } from '../../kpi-facets/kpi-facet-words.ts';
import { overviewKpis } from '../../kpi-facets/overview-kpis.ts';
import { statusSlugs } from '../../kpi-facets/status-slugs.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { tableDownloads } from '../download-links.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import type { SubjectListView } from '../subject-list-views.ts';
import { type KpiGroup, kpiGroups } from './kpi-groups.ts';
import { kpiFacetLinks } from './kpis-view.ts';

/** All values of a facet with the number of KPIs that have each. */
export function kpiFacetView(model: SiteModel, facet: KpiFacetId, lang: Language): SubjectListView {
  const words = kpiOverviewWords[lang];
  const { title, explanation } = words.facets[facet];
  return {
    head: pageHead(
      model,
      lang,
      { route: 'kpiFacet', parameters: { kpiFacet: facet } },
      { title, description: explanation, trail: [kpisLink(lang)] },
    ),
    title,
    intro: explanation,
    groups: [
      {
        heading: undefined,
        entries: kpiFacetValues(model, facet, lang).map(({ value, label, kpis }) => ({
          label: label.text,
          href: addressesIn(lang)('kpiFacetValue', { kpiFacet: facet, value }),
          meta: words.count(kpis.length, numberText(kpis.length, lang)),
        })),
      },
    ],
  };
}

export interface KpiFacetValueView {
  readonly head: PageHead;
  /** Which facet it is. */
  readonly kicker: string;
  readonly title: TextInLanguage;
  /** How many KPIs of how many. */
  readonly count: string;
  readonly explanation: string;
  readonly groups: readonly KpiGroup[];
  readonly facets: readonly Link[];
  readonly downloads: readonly Link[];
}

/**
 * The KPIs that have one value of a facet: what the choice on the overview gives with JavaScript.
 * @throws Error when no KPI has it
 */
export function kpiFacetValueView(
  model: SiteModel,
  facet: KpiFacetId,
  value: string,
  lang: Language,
): KpiFacetValueView {
  const words = kpiOverviewWords[lang];
  const { name, title: listTitle } = words.facets[facet];
  const kpis = kpiFacetIndex(model)[facet].get(value);
  if (kpis === undefined) throw new Error(`No KPI has ${facet} "${value}".`);
  const title = kpiValueLabel(model, facet, value, lang);
  const count = words.countOfAll(
    numberText(kpis.length, lang),
    numberText(overviewKpis(model).length, lang),
  );
  const explanation = meaningOf(facet, value, lang);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'kpiFacetValue', parameters: { kpiFacet: facet, value } },
      {
        title: `${words.title}, ${name.toLowerCase()}: ${title.text}`,
        description: `${name}: ${title.text}. ${count}. ${explanation}`,
        trail: [
          kpisLink(lang),
          { label: listTitle, href: addressesIn(lang)('kpiFacet', { kpiFacet: facet }) },
        ],
      },
    ),
    kicker: `${words.title} · ${name}`,
    title,
    count: `${count}.`,
    explanation,
    groups: kpiGroups(model, kpis, lang),
    facets: kpiFacetLinks(lang).filter((_, index) => kpiFacetIds[index] !== facet),
    downloads: tableDownloads(['kpis'], lang),
  };
}

/** What a status means; else what the facet is. */
function meaningOf(facet: KpiFacetId, value: string, lang: Language): string {
  const group = facet === 'status' ? codeOf(statusSlugs, value) : undefined;
  return group === undefined || group === 'judged' || group === 'unjudged'
    ? kpiOverviewWords[lang].facets[facet].explanation
    : statusWords[lang].verdicts[group].meaning;
}

const kpisLink = (lang: Language): Link => ({
  label: kpiOverviewWords[lang].title,
  href: addressesIn(lang)('kpis'),
});
