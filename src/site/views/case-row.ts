import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import { caseDate } from '../../domain/case-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import type { OutcomeValue } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import { casesByDate } from '../cases-by-date.ts';
import type { CaseRecord, SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { outcomeLabel } from './outcome-label.ts';
import { sideView, type SideView } from './case/side-view.ts';

/** A case in one row of a list; its outcome always stands beside its title (design, section 11). */
export interface CaseRow {
  readonly id: string;
  readonly title: TextInLanguage;
  readonly href: string;
  readonly outcome: OutcomeValue | undefined;
  readonly outcomeText: string;
  /** Whether it counts where outcomes are counted. */
  readonly counts: boolean;
  readonly respondents: readonly SideView[];
  readonly mechanism: string;
  /** Year of the decision or closing, else of the last thing known. */
  readonly year: string;
}

export function caseRow(model: SiteModel, record: CaseRecord, lang: Language): CaseRow {
  const { id, value, mechanism } = record;
  const words = caseWords[lang];
  const outcome = value.record === 'case' ? value.outcome.value : undefined;
  return {
    id,
    title: inLanguage(value.title, lang),
    href: addressesIn(lang)('case', { case: id }),
    outcome,
    outcomeText: value.record === 'case' ? outcomeLabel(value, model.asOf, lang) : words.totals,
    counts: countsInStatistics(value),
    respondents: value.respondents.map((side) => sideView(model, side, lang)),
    mechanism: inLanguage(mechanism.value.shortTitle, lang).text,
    year: caseDate(record.value)?.slice(0, 4) ?? words.unknown,
  };
}

/** Rows of all given cases, the latest first, those without any date last. */
export function caseRows(
  model: SiteModel,
  cases: readonly CaseRecord[],
  lang: Language,
): CaseRow[] {
  return casesByDate(cases).map((record) => caseRow(model, record, lang));
}
