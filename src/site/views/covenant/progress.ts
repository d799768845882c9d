import { isJudged } from '../../../domain/status/is-judged.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { statusWords } from '../../../i18n/words/status.ts';
import type { Language } from '../../../schema/text.ts';
import { type Verdict, VERDICTS } from '../../../schema/verdict.ts';
import { addressesIn } from '../../routes.ts';
import type { KpiSummary } from '../kpi-summary.ts';
import type { Link } from '../page-head.ts';
import type { StatusMark } from '../status-view.ts';

/** The KPIs with one status. */
export interface ProgressGroup {
  readonly verdict: Verdict;
  /** Other common readings of these disagree. */
  readonly isFragile: boolean;
  readonly label: string;
  readonly kpis: readonly Link[];
}

export interface ProgressView {
  /** Of how many KPIs anything can be said. */
  readonly summary: string;
  readonly judged: readonly ProgressGroup[];
  readonly notJudged: readonly ProgressGroup[];
  readonly method: Link;
}

/** The KPIs of a covenant by status: first those of which one can say how far they are. */
export function progressView(kpis: readonly KpiSummary[], lang: Language): ProgressView {
  const words = covenantPageWords[lang].progress;
  const groups = VERDICTS.flatMap((verdict) => [
    groupOf(kpis, { verdict, isFragile: false }, lang),
    groupOf(kpis, { verdict, isFragile: true }, lang),
  ]).filter((group) => group.kpis.length > 0);
  return {
    summary: words.summary(
      kpis.length,
      kpis.filter(({ status }) => isJudged(status.verdict)).length,
    ),
    judged: groups.filter(({ verdict }) => isJudged(verdict)),
    notJudged: groups.filter(({ verdict }) => !isJudged(verdict)),
    method: { label: words.method, href: addressesIn(lang)('status') },
  };
}

function groupOf(
  kpis: readonly KpiSummary[],
  { verdict, isFragile }: StatusMark,
  lang: Language,
): ProgressGroup {
  const words = statusWords[lang];
  const { label } = words.verdicts[verdict];
  return {
    verdict,
    isFragile,
    label: isFragile ? words.fragileLabel(label) : label,
    kpis: kpis
      .filter(({ status }) => status.verdict === verdict && status.isFragile === isFragile)
      .map(({ title, href }) => ({
        label: title.text,
        ...(title.lang === lang ? {} : { labelLang: title.lang }),
        href,
      })),
  };
}

/** KPIs in the order of their status; those with the same one keep theirs. */
export function byStatus(kpis: readonly KpiSummary[]): KpiSummary[] {
  const rank = ({ status }: KpiSummary) => VERDICTS.indexOf(status.verdict);
  return kpis.toSorted((one, other) => rank(one) - rank(other));
}
