import { durationText } from '../../../i18n/format-duration.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { OutcomeValue } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import { remedyStateSlugs } from '../../facets/code-slugs.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type KnownTime, mechanismDurations } from '../../statistics/durations.ts';
import {
  countedOutcomes,
  outcomeRows,
  type OutcomeStatistic,
} from '../../statistics/outcome-rows.ts';
import { remedyRows } from '../../statistics/remedy-rows.ts';
import type { StatisticId } from '../../statistics/statistic-words.ts';
import { outcomeLabel } from '../outcome-label.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { behindAnchor, rowLabel } from './outcome-section.ts';

/** A case behind a number, with what it was counted for. */
export interface CountedCase {
  readonly title: TextInLanguage;
  readonly href: string;
  readonly notes: readonly string[];
}

/** The cases behind one number. */
export interface CountedPart {
  readonly anchor: string;
  readonly title: string;
  readonly outcome: OutcomeValue | undefined;
  readonly count: string;
  readonly cases: readonly CountedCase[];
}

export interface CasesBehindView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly note: string;
  readonly back: Link;
  readonly groups: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly parts: readonly CountedPart[];
  }[];
}

/** Every case behind every number of one statistic. */
export function casesBehindView(
  model: SiteModel,
  statistic: StatisticId,
  lang: Language,
): CasesBehindView {
  const words = statisticsWords[lang];
  const address = addressesIn(lang);
  const { title: section, note } = words.sections[statistic];
  const title = words.casesBehindOf(section);
  const back = { label: words.title, href: address('statistics') };
  return {
    head: pageHead(
      model,
      lang,
      { route: 'casesBehind', parameters: { statistic } },
      {
        title,
        description: `${words.casesBehindIntro} ${note}`,
        trail: [{ label: caseWords[lang].casesTitle, href: address('cases') }, back],
      },
    ),
    title,
    intro: words.casesBehindIntro,
    note,
    back,
    groups: groupsOf(model, statistic, lang),
  };
}

function groupsOf(model: SiteModel, statistic: StatisticId, lang: Language) {
  if (statistic === 'duration') return durationGroups(model, lang);
  if (statistic === 'remedyState') return remedyGroups(model, lang);
  return outcomeGroups(model, statistic, lang);
}

function outcomeGroups(model: SiteModel, statistic: OutcomeStatistic, lang: Language) {
  const words = statisticsWords[lang];
  return outcomeRows(model, statistic, lang).map((row) => ({
    anchor: behindAnchor(row.value),
    title: rowLabel(row, statistic, lang),
    parts: [
      ...countedOutcomes.map((outcome) =>
        part(
          behindAnchor(row.value, outcome),
          caseWords[lang].outcomes[outcome].label,
          (row.byOutcome.get(outcome) ?? []).map((record) => counted(record, [], lang)),
          lang,
          outcome,
        ),
      ),
      part(
        behindAnchor(row.value, 'apart'),
        words.notCounted,
        row.apart.map((record) =>
          counted(record, [outcomeLabel(record.value, model.asOf, lang)], lang),
        ),
        lang,
      ),
    ].filter(isFilled),
  }));
}

function durationGroups(model: SiteModel, lang: Language) {
  const words = statisticsWords[lang];
  return mechanismDurations(model).map(({ mechanism, timed, untimed }) => ({
    anchor: mechanism.id,
    title: inLanguage(mechanism.value.shortTitle, lang).text,
    parts: [
      part(
        `${mechanism.id}--bekend`,
        words.known,
        timed.map(({ record, time }) => counted(record, [timeText(time, lang)], lang)),
        lang,
      ),
      ...(['no_filing_date', 'no_decision_date', 'no_dates'] as const).map((kind) =>
        part(
          `${mechanism.id}--${MISSING_SLUGS[kind]}`,
          words.missing[kind],
          untimed
            .filter(({ missing }) => missing === kind)
            .map(({ record }) => counted(record, [], lang)),
          lang,
        ),
      ),
    ].filter(isFilled),
  }));
}

const MISSING_SLUGS = {
  no_filing_date: 'niet-bekend-wanneer-ingediend',
  no_decision_date: 'niet-bekend-wanneer-beslist',
  no_dates: 'beide-niet-bekend',
} as const;

function timeText({ from, to, duration }: KnownTime, lang: Language): string {
  const span = statisticsWords[lang].fromTo(dateText(from, lang), dateText(to, lang));
  return `${span}: ${durationText(duration, lang)}`;
}

function remedyGroups(model: SiteModel, lang: Language) {
  const words = caseWords[lang];
  return remedyRows(model).map(({ state, remedies }) => ({
    anchor: remedyStateSlugs[state],
    title: words.remedyStates[state],
    parts: [
      part(
        `${remedyStateSlugs[state]}--zaken`,
        statisticsWords[lang].remedies,
        remedies.map(({ record, remedy }) =>
          counted(
            record,
            [
              `${words.remedyKinds[remedy.kind]}: ${inLanguage(remedy.description, lang).text}`,
              ...(remedy.accordingTo === undefined ? [] : [words.accordingTo[remedy.accordingTo]]),
            ],
            lang,
          ),
        ),
        lang,
      ),
    ],
  }));
}

const isFilled = ({ cases }: CountedPart): boolean => cases.length > 0;

function part(
  anchor: string,
  title: string,
  cases: readonly CountedCase[],
  lang: Language,
  outcome?: OutcomeValue,
): CountedPart {
  return { anchor, title, outcome, count: numberText(cases.length, lang), cases };
}

/** Doubt about a case is said wherever it is counted. */
function counted({ id, value }: SingleCase, notes: readonly string[], lang: Language): CountedCase {
  const doubt = value.confidence === 'high' ? [] : [commonWords[lang].confidence[value.confidence]];
  return {
    title: inLanguage(value.title, lang),
    href: addressesIn(lang)('case', { case: id }),
    notes: [...notes, ...doubt],
  };
}
