import type { ReportDue, ReportState } from '../../../domain/reports-due.ts';
import { dateText, periodText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { homeWords } from '../../../i18n/words/home.ts';
import { reportingWords } from '../../../i18n/words/reporting.ts';
import type { Report } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import { inOrder } from '../../in-order.ts';
import type { CovenantRecord, SiteModel } from '../../model.ts';
import { reportsDueOf } from '../../reports-due-of.ts';
import { addressesIn } from '../../routes.ts';
import { type FrontLine, MOST_LINES } from './front-line.ts';

export interface ReportLine extends FrontLine {
  readonly state: Exclude<ReportState, 'published'>;
  readonly stateText: string;
}

export interface ExpectedReportsView {
  readonly due: number;
  readonly missing: number;
  /** Of how many periods it cannot be said whether there is a report. */
  readonly unplaced: number;
  readonly summary: readonly string[];
  /** First those that were not found, the latest first; then the next that each covenant has to publish. */
  readonly lines: readonly ReportLine[];
}

interface DueOfCovenant {
  readonly covenant: CovenantRecord;
  readonly due: ReportDue<Report>;
}

/** The reports of all covenants that were to be expected and were not found, and those that are still to come. */
export function expectedReports(model: SiteModel, lang: Language): ExpectedReportsView {
  const words = homeWords[lang];
  const known = model.covenants.map((covenant) => ({
    covenant,
    due: reportsDueOf(model, covenant),
  }));
  const all = known.flatMap(({ covenant, due = [] }) => due.map((one) => ({ covenant, due: one })));
  const inState = (state: ReportState) => all.filter(({ due }) => due.state === state);
  const published = inState('published').length;
  const missing = inState('not_found');
  const unplaced = inState('unplaced').length;
  const due = published + missing.length + unplaced;
  const withoutRhythm = known.filter((one) => one.due === undefined).length;
  return {
    due,
    missing: missing.length,
    unplaced,
    summary: [
      due === 0
        ? words.noneDue
        : words.reportsFound(numberText(published, lang), numberText(due, lang)),
      ...(unplaced === 0 ? [] : [`${words.reportsUnplaced(unplaced)}.`]),
      ...(withoutRhythm === 0 ? [] : [words.noRhythm(withoutRhythm)]),
    ],
    lines: [
      ...missing.toSorted((one, other) => inOrder(other.due.dueOn, one.due.dueOn)),
      ...nextOfEach(inState('not_yet_due')),
    ]
      .slice(0, MOST_LINES)
      .map((one) => reportLine(one, lang)),
  };
}

/** Of each covenant the first that is to come, the earliest first. */
function nextOfEach(coming: readonly DueOfCovenant[]): DueOfCovenant[] {
  return [...Map.groupBy(coming, ({ covenant }) => covenant).values()]
    .flatMap((ofCovenant) => ofCovenant.slice(0, 1))
    .toSorted((one, other) => inOrder(one.due.dueOn, other.due.dueOn));
}

function reportLine({ covenant, due }: DueOfCovenant, lang: Language): ReportLine {
  const state = due.state === 'published' ? 'not_found' : due.state;
  return {
    when: periodText(due.period, lang),
    title: inLanguage(covenant.value.shortTitle, lang),
    href: `${addressesIn(lang)('covenant', { covenant: covenant.id })}#rapportages`,
    details: [homeWords[lang].expectedBy(dateText(due.dueOn, lang))],
    state,
    stateText: reportingWords[lang].missing[state],
  };
}
