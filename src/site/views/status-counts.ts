import { isJudged } from '../../domain/status/is-judged.ts';
import { numberText } from '../../i18n/format-value.ts';
import { statusWords } from '../../i18n/words/status.ts';
import type { Language } from '../../schema/text.ts';
import { VERDICTS, type Verdict } from '../../schema/verdict.ts';
import type { OverviewKpi } from '../kpi-facets/overview-kpis.ts';
import { statusSlugs } from '../kpi-facets/status-slugs.ts';
import { addressesIn } from '../routes.ts';

/** How many KPIs have a status, and what the word means. */
export interface StatusCount {
  readonly verdict: Verdict;
  readonly label: string;
  readonly meaning: string;
  readonly count: number;
  readonly countText: string;
  /** Length of a bar, from 0 to 100: a share of the most frequent status. */
  readonly length: number;
  /** The KPIs of the whole site that have it. */
  readonly href: string;
}

/** KPIs by status: those that can be judged, and why the others cannot (design, section 7). */
export interface StatusCounts {
  readonly judged: readonly StatusCount[];
  readonly unjudged: readonly StatusCount[];
  readonly judgedCount: number;
  readonly fragileCount: number;
  readonly total: number;
}

/** Statuses that occur, verdicts in their own order and reasons by how often they are given. */
export function statusCounts(kpis: readonly OverviewKpi[], lang: Language): StatusCounts {
  const counted = VERDICTS.map((verdict) => ({
    verdict,
    count: kpis.filter(({ status }) => status.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  const most = Math.max(...counted.map(({ count }) => count));
  const made = counted.map(({ verdict, count }) => ({
    verdict,
    ...statusWords[lang].verdicts[verdict],
    count,
    countText: numberText(count, lang),
    length: Math.round((count / most) * 100),
    href: addressesIn(lang)('kpiFacetValue', { kpiFacet: 'status', value: statusSlugs[verdict] }),
  }));
  const isOfJudged = ({ verdict }: StatusCount) => isJudged(verdict);
  return {
    judged: made.filter(isOfJudged),
    unjudged: made
      .filter((one) => !isOfJudged(one))
      .toSorted((one, other) => other.count - one.count),
    judgedCount: kpis.filter(({ status }) => isJudged(status.verdict)).length,
    fragileCount: kpis.filter(({ status }) => status.isFragile).length,
    total: kpis.length,
  };
}
