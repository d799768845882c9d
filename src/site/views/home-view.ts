import { hasTargetAndBaseline } from '../../domain/has-target-and-baseline.ts';
import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { pageWords } from '../../i18n/words/page.ts';
import type { Case } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type CaseRow, caseRows } from './case-row.ts';
import { type CovenantCard, covenantCards } from './list-views.ts';
import { type KpiSummary, kpiSummary } from './kpi-summary.ts';
import { type PageHead, pageHead } from './page-head.ts';

/** A count of something out of all of it. */
export interface ShareOfAll {
  readonly part: string;
  readonly whole: string;
}

export interface HomeView {
  readonly head: PageHead;
  readonly tagline: string;
  readonly hrefs: { readonly covenants: string; readonly cases: string };
  readonly judgeable: ShareOfAll;
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
  const kpis = model.covenants.flatMap((covenant) => covenant.kpis);
  const judgeable = kpis.filter(({ value }) => hasTargetAndBaseline(value));
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
    hrefs: { covenants: addressesIn(lang)('covenants'), cases: addressesIn(lang)('cases') },
    judgeable: { part: number(judgeable.length), whole: words.of(kpis.length) },
    cases: { count: number(cases.length), note: words.casesNote(established.length) },
    remedies: { part: number(known.length), whole: words.of(remedies.length) },
    ...exampleOf(model, lang),
    covenants: covenantCards(model, lang),
    latestCases: caseRows(model, caseRecords, lang).slice(0, LATEST_CASES),
  };
}

function exampleOf(model: SiteModel, lang: Language): Pick<HomeView, 'example' | 'exampleOwner'> {
  const judgeable = model.covenants.flatMap((record) =>
    record.kpis
      .filter(({ value }) => hasTargetAndBaseline(value))
      .map((kpi) => ({ kpi, owner: { kind: 'covenant' as const, record } })),
  );
  const [best] = judgeable.toSorted(
    (one, other) => other.kpi.value.observations.length - one.kpi.value.observations.length,
  );
  if (best === undefined) return { example: undefined, exampleOwner: '' };
  return {
    example: kpiSummary(model, best.owner, best.kpi, lang),
    exampleOwner: inLanguage(best.owner.record.value.title, lang).text,
  };
}
