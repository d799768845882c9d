import { elapsedBetween } from '../../../domain/procedure/elapsed.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { elapsedText } from '../../../i18n/format-elapsed.ts';
import { joinedLine, lineOf } from '../../../i18n/line.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { Language } from '../../../schema/text.ts';
import { remedyStateSlugs } from '../../facets/code-slugs.ts';
import type { SiteModel } from '../../model.ts';
import { deadlineRows } from '../../statistics/deadline-rows.ts';
import { type KnownTime, mechanismDurations } from '../../statistics/durations.ts';
import {
  countedOutcomes,
  outcomeRows,
  type OutcomeStatistic,
} from '../../statistics/outcome-rows.ts';
import { remedyRows } from '../../statistics/remedy-rows.ts';
import type { StatisticId } from '../../statistics/statistic-words.ts';
import { outcomeLabel } from '../outcome-label.ts';
import { counted, type CountedGroup, isFilled, part } from './counted-part.ts';
import { deadlineAnchor } from './deadline-section.ts';
import { behindAnchor, rowLabel } from './outcome-section.ts';

/** The cases behind every number of a statistic, in the order of its table. */
export function countedGroups(
  model: SiteModel,
  statistic: StatisticId,
  lang: Language,
): CountedGroup[] {
  if (statistic === 'duration') return durationGroups(model, lang);
  if (statistic === 'deadline') return deadlineGroups(model, lang);
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

function timeText({ from, to }: KnownTime, lang: Language): string {
  const span = statisticsWords[lang].fromTo(dateText(from, lang), dateText(to, lang));
  return `${span}: ${elapsedText(elapsedBetween(from, to), lang)}`;
}

function deadlineGroups(model: SiteModel, lang: Language) {
  const { timeliness } = statisticsWords[lang];
  return deadlineRows(model).map((row) => ({
    anchor: deadlineAnchor(row),
    title: joinedLine(
      [inLanguage(row.mechanism.value.shortTitle, lang).text, lineOf(row.step.title, lang)],
      ': ',
    ),
    parts: (['within', 'late', 'not_known'] as const)
      .map((kind) =>
        part(
          deadlineAnchor(row, kind),
          timeliness[kind],
          row.cases[kind].map((record) => counted(record, [], lang)),
          lang,
        ),
      )
      .filter(isFilled),
  }));
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
              joinedLine([words.remedyKinds[remedy.kind], lineOf(remedy.description, lang)], ': '),
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
