import { dateText, periodText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { changedLine, joinedLine, type Line, lineOf, lineWithin } from '../../../i18n/line.ts';
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
  readonly term: Line;
  readonly text: Line;
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
      text: joinedLine(
        cadence.map(({ from, until, text }) =>
          lineWithin(
            (often) => {
              if (from !== undefined) return words.cadenceFrom(dateText(from, lang), often);
              return until === undefined ? often : words.cadenceUntil(dateText(until, lang), often);
            },
            lineOf(text, lang),
          ),
        ),
        '; ',
      ),
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
      text: joinedLine(
        executors.map(({ organisation, period, note }) => {
          const when = period === undefined ? '' : periodText(period, lang);
          const what =
            note === undefined
              ? ''
              : changedLine(lineOf(note, lang), (text) => text.replace(/\.$/u, ''));
          const about = joinedLine([when, what], ': ');
          return about === ''
            ? name(organisation)
            : joinedLine([`${name(organisation)} (`, about, ')'], '');
        }),
        '; ',
      ),
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
  return [
    sourced(words.participants, participation, cited, lang),
    sourced(words.evidence, evidenceRule, cited, lang),
    ...(qualityAdjustment === undefined
      ? []
      : [
          {
            term: words.adjustment,
            text: adjustmentLine(qualityAdjustment, lang),
            citations: cited.cite(qualityAdjustment.sources),
          },
        ]),
    ...specialLists.map((list) => ({
      term: joinedLine([words.specialLists, lowered(list.name, lang)], ': '),
      ...markedText(list.text, lang),
      citations: cited.cite(list.sources),
    })),
    ...(serRole === undefined ? [] : [sourced(words.serRole, serRole, cited, lang)]),
  ];
}

const lowered = (text: LocalisedText, lang: Language): Line =>
  changedLine(lineOf(text, lang), (said) => said.toLowerCase());

function adjustmentLine(
  { maximumPercent, appliesTo, criteria }: NonNullable<Instrument['qualityAdjustment']>,
  lang: Language,
): Line {
  const share = `${numberText(maximumPercent, lang)}%`;
  const asked = joinedLine(
    criteria.map((criterion) => lowered(criterion, lang)),
    ', ',
  );
  return lineWithin(
    (whom, by) => editionsWords[lang].adjustmentText(share, whom, by),
    lowered(appliesTo, lang),
    asked,
  );
}

function sourced(
  term: string,
  { text, sources }: { readonly text: LocalisedText; readonly sources: readonly string[] },
  cited: Citations,
  lang: Language,
): Term {
  return { term, ...markedText(text, lang), citations: cited.cite(sources) };
}
