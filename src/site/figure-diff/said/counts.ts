import { numberText } from '../../../i18n/format-value.ts';
import { facetTexts } from '../../../i18n/words/facet.ts';
import { figureDiffWords } from '../../../i18n/words/figure-diff.ts';
import { kpiOverviewWords } from '../../../i18n/words/kpi-overview.ts';
import type { Language } from '../../../schema/text.ts';
import { facetValues } from '../../facets/facet-values.ts';
import { facetIds } from '../../facets/facet-words.ts';
import { kpiFacetValues } from '../../kpi-facets/kpi-facet-index.ts';
import { kpiFacetIds } from '../../kpi-facets/kpi-facet-words.ts';
import type { SiteModel } from '../../model.ts';
import type { CompletenessView } from '../../views/completeness/completeness-view.ts';
import type { HomeView } from '../../views/home/home-view.ts';
import type { StatisticsView } from '../../views/statistics/statistics-view.ts';
import { count, type Said } from './said.ts';

/** The numbers on the front page. */
export function homeCounts({ figures }: HomeView): Said[] {
  return figures.map(({ id, label, part, whole }) => count(id, label, `${part} ${whole}`));
}

/** How many cases each value of each facet has. */
export function facetCounts(model: SiteModel, lang: Language): Said[] {
  return facetIds.flatMap((facet) =>
    facetValues(model, facet, lang).map(({ value, label, cases }) =>
      count(
        `${facet}/${value}`,
        `${facetTexts[lang].facets[facet].name}: ${label.text}`,
        numberText(cases.length, lang),
      ),
    ),
  );
}

/** How many KPIs each value of each facet has. */
export function kpiFacetCounts(model: SiteModel, lang: Language): Said[] {
  return kpiFacetIds.flatMap((facet) =>
    kpiFacetValues(model, facet, lang).map(({ value, label, kpis }) =>
      count(
        `${facet}/${value}`,
        `${kpiOverviewWords[lang].facets[facet].name}: ${label.text}`,
        numberText(kpis.length, lang),
      ),
    ),
  );
}

/** The tables of the statistics page. */
export function statisticsCounts(
  { totals, outcomes, duration, deadlines, remedies }: StatisticsView,
  lang: Language,
): Said[] {
  return [
    ...totals.rows.map((row) =>
      count(`totals/${row.outcome}`, row.label, withShare(row.count.text, row.share)),
    ),
    ...outcomes.flatMap((section) => outcomeCounts(section, lang)),
    ...duration.rows.map(({ label, known, median, quarters }) =>
      count(
        `duration/${label}`,
        `${duration.title}: ${label}`,
        [known?.text ?? NONE, median, quarters].filter((text) => text !== '').join(' · '),
      ),
    ),
    ...deadlines.rows.map(({ mechanism, step, cells, share }) =>
      count(
        `deadline/${mechanism}/${step}`,
        `${deadlines.title}: ${mechanism}, ${step}`,
        withShare(cells.map((cell) => cell?.text ?? NONE).join(' · '), share),
      ),
    ),
    ...remedies.rows.map(({ state, label, remedies: inState, cases }) =>
      count(`remedy/${state}`, `${remedies.title}: ${label}`, `${inState.text} · ${cases.text}`),
    ),
  ];
}

/** Each number by the name of its column: which columns there are differs between versions. */
function outcomeCounts(
  { id, title, outcomes, rows }: StatisticsView['outcomes'][number],
  lang: Language,
): Said[] {
  const { counted, apart } = figureDiffWords[lang];
  const columns = [counted, ...outcomes.map(({ label }) => label), apart];
  return rows.map(({ label, cells }) => ({
    group: 'count',
    name: `${id}/${label}`,
    subject: `${title}: ${label}`,
    says: cells.flatMap((cell, index) =>
      cell === undefined ? [] : [`${columns[index] ?? ''}: ${cell.text}`],
    ),
  }));
}

const NONE = '0';
const withShare = (text: string, share: string): string =>
  share === '' ? text : `${text} (${share})`;

/** How much is not known, by kind. */
export function gapCounts({ gaps }: CompletenessView): Said[] {
  return gaps.map(({ title, href, count: text }) => count(href, title, text));
}
