import { countsInStatistics } from '../../../domain/counts-in-statistics.ts';
import { isJudged } from '../../../domain/status/is-judged.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { homeWords } from '../../../i18n/words/home.ts';
import type { Language } from '../../../schema/text.ts';
import { isSingleCase } from '../../downloads/single-case.ts';
import { overviewKpis } from '../../kpi-facets/overview-kpis.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type KpiSummary, kpiSummary } from '../kpi-summary.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { type StatusCounts, statusCounts } from '../status-counts.ts';
import { type CovenantPhasesView, covenantPhases } from './covenant-phases.ts';
import { type ExpectedReportsView, expectedReports } from './expected-reports.ts';
import { type FrontFigure, frontFigures } from './front-figures.ts';
import { type LateRemediesView, lateRemedies } from './late-remedies.ts';
import type { FrontLine } from './front-line.ts';
import { latestReports } from './latest-reports.ts';
import { type LatestChangesView, latestChanges } from './latest-changes.ts';
import { type RulingLine, latestRulings } from './latest-rulings.ts';

export interface HomeView {
  readonly head: PageHead;
  readonly tagline: TextInLanguage;
  readonly today: string;
  readonly hrefs: Readonly<
    Record<
      'covenants' | 'kpis' | 'cases' | 'changes' | 'reports' | 'reportGaps' | 'remedies',
      string
    >
  >;
  readonly figures: readonly FrontFigure[];
  readonly rulings: {
    readonly lines: readonly RulingLine[];
    readonly notes: readonly string[];
    readonly all: string;
  };
  readonly changes: LatestChangesView;
  readonly newReports: readonly FrontLine[];
  readonly reports: ExpectedReportsView;
  readonly remedies: LateRemediesView;
  readonly phases: CovenantPhasesView;
  readonly statuses: StatusCounts;
  /** The KPI of which most was agreed, as an example of what can be said; absent where none can be judged. */
  readonly example: KpiSummary | undefined;
  readonly exampleOwner: string;
}

/** The front page: what can be said at all, then what is new and what is late. */
export function homeView(model: SiteModel, lang: Language): HomeView {
  const address = addressesIn(lang);
  const statuses = statusCounts(overviewKpis(model), lang);
  const phases = covenantPhases(model, lang);
  const reports = expectedReports(model, lang);
  const remedies = lateRemedies(model, lang);
  const tagline = inLanguage(model.site.tagline, lang);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'home', parameters: {} },
      { title: homeWords[lang].heading, description: tagline.text },
    ),
    tagline,
    today: dateText(model.asOf, lang),
    hrefs: {
      covenants: address('covenants'),
      kpis: address('kpis'),
      cases: address('cases'),
      changes: address('changes'),
      reports: address('reports'),
      reportGaps: address('gap', { gap: 'report_not_found' }),
      remedies: address('remedies'),
    },
    figures: frontFigures({ statuses, phases, reports, remedies }, lang),
    rulings: rulings(model, lang),
    changes: latestChanges(model, lang),
    newReports: latestReports(model, lang),
    reports,
    remedies,
    phases,
    statuses,
    ...exampleOf(model, lang),
  };
}

function rulings(model: SiteModel, lang: Language): HomeView['rulings'] {
  const words = homeWords[lang];
  const lines = latestRulings(model, lang);
  const cases = model.cases.filter(isSingleCase);
  const number = (count: number) => numberText(count, lang);
  const established = cases.filter(({ value }) => countsInStatistics(value)).length;
  return {
    lines,
    notes: [
      ...(lines.length === 0 ? [words.noRulings] : []),
      ...(cases.length === 0 ? [] : [words.casesNote(number(established), number(cases.length))]),
    ],
    all: words.allCases(number(cases.length)),
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
