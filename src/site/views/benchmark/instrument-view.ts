import { dateText, periodText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import {
  inLanguage,
  markedNote,
  markedText,
  type TextInLanguage,
} from '../../../i18n/localised.ts';
import { editionsWords } from '../../../i18n/words/editions.ts';
import type { Instrument } from '../../../schema/instrument.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import { presentName, type SiteModel } from '../../model.ts';
import type { Citation, Citations } from '../citations.ts';

interface Term {
  readonly term: string;
  readonly text: string;
  readonly lang?: Language;
  readonly note?: string;
  readonly noteLang?: Language;
  readonly citations?: readonly Citation[];
}

/** The Transparantiebenchmark itself: who ran it, how, until when and why it ended. */
export interface InstrumentView {
  readonly facts: readonly Term[];
  readonly steps: readonly TextInLanguage[];
  readonly stepCitations: readonly Citation[];
  readonly changes: readonly Term[];
  readonly evaluations: readonly Term[];
}

export function instrumentView(
  model: SiteModel,
  instrument: Instrument,
  cited: Citations,
  lang: Language,
): InstrumentView {
  const words = editionsWords[lang];
  const text = (localised: LocalisedText) => inLanguage(localised, lang).text;
  const { assessment, changes = [], evaluations = [] } = instrument;
  return {
    facts: [
      ...historyTerms(instrument, cited, lang),
      ...roleTerms(model, instrument, cited, lang),
      ...ruleTerms(instrument, cited, lang),
    ],
    steps: assessment.steps.map((step) => inLanguage(step, lang)),
    stepCitations: cited.cite(assessment.sources),
    changes: changes.map((change) => ({
      term: dateText(change.on, lang),
      ...markedText(change.text, lang),
      citations: cited.cite(change.sources),
    })),
    evaluations: evaluations.map(({ by, title, published, period, finding, sources }) => ({
      term: words.evaluationText(
        text(by),
        dateText(published, lang),
        period === undefined ? undefined : periodText(period, lang),
      ),
      text: title,
      ...(finding && markedNote(finding.text, lang)),
      citations: cited.cite([...sources, ...(finding?.sources ?? [])]),
    })),
  };
}

function historyTerms(instrument: Instrument, cited: Citations, lang: Language): Term[] {
  const words = editionsWords[lang];
  const { measures, started, ended, prizeSince, lastRound, endReason, cadence } = instrument;
  const dated = (term: string, date: Instrument['lastRound']): Term[] =>
    date === undefined
      ? []
      : [{ term, text: dateText(date.on, lang), citations: cited.cite(date.sources) }];
  return [
    sourced(words.measures, measures, cited, lang),
    {
      term: words.period,
      text: words.periodText(
        dateText(started.on, lang),
        ended === undefined ? undefined : dateText(ended.on, lang),
      ),
      citations: cited.cite([...started.sources, ...(ended?.sources ?? [])]),
    },
    ...dated(words.prizeSince, prizeSince),
    ...dated(words.lastRound, lastRound),
    ...(endReason === undefined ? [] : [sourced(words.endReason, endReason, cited, lang)]),
    {
      term: words.cadence,
      text: cadence
        .map(({ from, until, text }) => {
          const often = inLanguage(text, lang).text;
          if (from !== undefined) return words.cadenceFrom(dateText(from, lang), often);
          return until === undefined ? often : words.cadenceUntil(dateText(until, lang), often);
        })
        .join('; '),
      citations: cited.cite(cadence.flatMap(({ sources }) => sources)),
    },
  ];
}

function roleTerms(
  model: SiteModel,
  { owner, executors, partner, siteMovedTo }: Instrument,
  cited: Citations,
  lang: Language,
): Term[] {
  const words = editionsWords[lang];
  const name = (organisation: string) => inLanguage(presentName(model, organisation), lang).text;
  const role = (term: string, one: Instrument['partner']): Term[] =>
    one === undefined
      ? []
      : [
          {
            term,
            text: name(one.organisation),
            ...(one.note && markedNote(one.note, lang)),
            citations: cited.cite(one.sources),
          },
        ];
  return [
    ...role(words.owner, owner),
    {
      term: words.executors,
      text: executors
        .map(({ organisation, period, note }) => {
          const when = period === undefined ? [] : [periodText(period, lang)];
          const what = note === undefined ? [] : [inLanguage(note, lang).text.replace(/\.$/u, '')];
          return `${name(organisation)} (${[...when, ...what].join(': ')})`.replace(' ()', '');
        })
        .join('; '),
      citations: cited.cite(executors.flatMap(({ sources }) => sources)),
    },
    ...role(words.partner, partner),
    ...role(words.siteMovedTo, siteMovedTo),
  ];
}

function ruleTerms(
  { participation, evidenceRule, qualityAdjustment, specialLists = [], serRole }: Instrument,
  cited: Citations,
  lang: Language,
): Term[] {
  const words = editionsWords[lang];
  const text = (localised: LocalisedText) => inLanguage(localised, lang).text;
  return [
    sourced(words.participants, participation, cited, lang),
    sourced(words.evidence, evidenceRule, cited, lang),
    ...(qualityAdjustment === undefined
      ? []
      : [
          {
            term: words.adjustment,
            text: words.adjustmentText(
              `${numberText(qualityAdjustment.maximumPercent, lang)}%`,
              text(qualityAdjustment.appliesTo).toLowerCase(),
              qualityAdjustment.criteria.map(text).join(', ').toLowerCase(),
            ),
            citations: cited.cite(qualityAdjustment.sources),
          },
        ]),
    ...specialLists.map((list) => ({
      term: `${words.specialLists}: ${text(list.name).toLowerCase()}`,
      ...markedText(list.text, lang),
      citations: cited.cite(list.sources),
    })),
    ...(serRole === undefined ? [] : [sourced(words.serRole, serRole, cited, lang)]),
  ];
}

function sourced(
  term: string,
  { text, sources }: { readonly text: LocalisedText; readonly sources: readonly string[] },
  cited: Citations,
  lang: Language,
): Term {
  return { term, ...markedText(text, lang), citations: cited.cite(sources) };
}
