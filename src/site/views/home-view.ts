import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import { isJudged } from '../../domain/status/is-judged.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { pageWords } from '../../i18n/words/page.ts';
import type { Case } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import { overviewKpis } from '../kpi-facets/overview-kpis.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type CaseRow, caseRows } from './case-row.ts';
import { type CovenantCard, covenantCards } from './overview/covenant-card.ts';
import { type KpiSummary, kpiSummary } from './kpi-summary.ts';
import { judgedNotes } from './overview/kpis-view.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { type StatusCounts, statusCounts } from './status-counts.ts';

/** A count of something out of all of it. */
export interface ShareOfAll {
  readonly part: string;
  readonly whole: string;
}

export interface HomeView {
  readonly head: PageHead;
  readonly tagline: string;
  readonly hrefs: { readonly covenants: string; readonly kpis: string; readonly cases: string };
  /** KPIs of which can be said how far they are, and why the others cannot. */
  readonly judged: ShareOfAll & { readonly note: string };
  readonly statuses: StatusCounts;
  readonly cases: { readonly count: string; readonly note: string };
  readonly remedies: ShareOfAll;
  /** The KPI of which most was agreed, as an example of what can be said; absent where none can be judged. */
  readonly example: KpiSummary | undefined;
  readonly exampleOwner: string;
  readonly covenants: readonly CovenantCard[];
  readonly latestCases: readonly CaseRow[];
}

const LATEST_CASES = 6;

/** The front page: what can be said at all, the covenants, the latest cases. */
export function homeView(model: SiteModel, lang: Language): HomeView {
  const words = pageWords[lang].home;
  const address = addressesIn(lang);
  const statuses = statusCounts(overviewKpis(model), lang);
  const caseRecords = model.cases.filter(({ value }) => value.record === 'case');
  const cases = caseRecords.map(({ value }) => value as Case);
  const established = cases.filter(countsInStatistics);
  const remedies = cases.flatMap((one) => one.remedies ?? []);
  const known = remedies.filter(({ state }) => state !== 'unknown');
  const number = (count: number) => numberText(count, lang);
  const tagline = inLanguage(model.site.tagline, lang).text;
  return {
    head: pageHead(
      model,
      lang,
      { route: 'home', parameters: {} },
      { title: model.site.title, description: tagline },
    ),
    tagline,
    hrefs: { covenants: address('covenants'), kpis: address('kpis'), cases: address('cases') },
    judged: {
      part: number(statuses.judgedCount),
      whole: words.of(statuses.total),
      note: judgedNotes(statuses, lang).join(' '),
    },
    statuses,
    cases: { count: number(cases.length), note: words.casesNote(established.length) },
    remedies: { part: number(known.length), whole: words.of(remedies.length) },
    ...exampleOf(model, lang),
    covenants: covenantCards(model, lang),
    latestCases: caseRows(model, caseRecords, lang).slice(0, LATEST_CASES),
  };
}

/** The KPI with the longest series of those that can be judged. */
function exampleOf(model: SiteModel, lang: Language): Pick<HomeView, 'example' | 'exampleOwner'> {
  const [best] = overviewKpis(model)
    .filter(({ status }) => isJudged(status.verdict))
    .toSorted(
      (one, other) => other.kpi.value.observations.length - one.kpi.value.observations.length,
    );
  if (best === undefined) return { example: undefined, exampleOwner: '' };
  const { covenant, kpi } = best;
  return {
    example: kpiSummary(model, { kind: 'covenant', record: covenant }, kpi, lang),
    exampleOwner: inLanguage(covenant.value.title, lang).text,
  };
}
