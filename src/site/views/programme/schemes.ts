import { dateText } from '../../../i18n/format-date.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import {
  inLanguage,
  markedNote,
  markedText,
  type TextInLanguage,
} from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { programmeWords } from '../../../i18n/words/programme.ts';
import type { Programme } from '../../../schema/programme.ts';
import type { Language } from '../../../schema/text.ts';
import type { Citation, Citations } from '../citations.ts';
import { doubtText, optionalText } from '../cited-text.ts';

type Scheme = Programme['schemes'][number];

interface SchemeFact {
  readonly term: string;
  readonly text: string;
  readonly lang?: Language;
  readonly note?: string;
  readonly noteLang?: Language;
  readonly citations?: readonly Citation[];
}

export interface SchemeView {
  readonly title: TextInLanguage;
  readonly doubt: string | undefined;
  readonly citations: readonly Citation[];
  readonly facts: readonly SchemeFact[];
  readonly note: TextInLanguage | undefined;
}

/** The schemes of a programme: when one could apply, who could, for how much, and how it stood. */
export function schemesView(
  { schemes }: Programme,
  lang: Language,
  cited: Citations,
): SchemeView[] {
  return schemes.map((scheme) => ({
    title: inLanguage(scheme.title, lang),
    doubt: doubtText(scheme.confidence, lang),
    citations: cited.cite(scheme.sources),
    facts: [
      ...timeFacts(scheme, lang),
      ...ruleFacts(scheme, lang),
      ...stateFacts(scheme, lang, cited),
    ],
    note: optionalText(scheme.note, lang),
  }));
}

function timeFacts(scheme: Scheme, lang: Language): SchemeFact[] {
  const words = programmeWords[lang];
  const { opens, closes, rounds = [], numberOfRounds, rulesUntil, decision } = scheme;
  return [
    ...known(words.application, openText(opens, closes, lang)),
    ...rounds.map((round) => ({
      term: words.round(round.number),
      text: openText(round.opens, round.closes, lang) ?? '',
    })),
    ...known(words.rounds, numberOfRounds && numberText(numberOfRounds, lang)),
    ...known(words.rulesUntil, rulesUntil && dateText(rulesUntil, lang)),
    ...known(
      words.decision,
      decision &&
        [dateText(decision.on, lang), decision.number]
          .filter((part) => part !== undefined)
          .join(', '),
    ),
  ];
}

function ruleFacts(scheme: Scheme, lang: Language): SchemeFact[] {
  const words = programmeWords[lang];
  const { budget, maxima = [], minimumCompanies, minimumYears, maximumYears, eligible } = scheme;
  const years = (count: number | undefined) => count && words.years(numberText(count, lang), count);
  return [
    ...(eligible === undefined ? [] : [{ term: words.eligible, ...markedText(eligible, lang) }]),
    ...known(words.budget, budget && valueText(budget, undefined, lang)),
    ...maxima.map(({ label, amount }) => ({
      term: words.maximum,
      text: valueText(amount, undefined, lang),
      ...markedNote(label, lang),
    })),
    ...known(words.minimumCompanies, minimumCompanies && numberText(minimumCompanies, lang)),
    ...known(words.minimumYears, years(minimumYears)),
    ...known(words.maximumYears, years(maximumYears)),
  ];
}

function stateFacts({ states = [] }: Scheme, lang: Language, cited: Citations): SchemeFact[] {
  const words = programmeWords[lang];
  return states.map(({ on, value, confidence, note, sources }) => ({
    term: words.stateOn(dateText(on, lang)),
    text: [words.states[value], doubtText(confidence, lang)]
      .filter((part) => part !== undefined)
      .join(', '),
    ...(note && markedNote(note, lang)),
    citations: cited.cite(sources),
  }));
}

const known = (term: string, text: string | 0 | undefined): SchemeFact[] =>
  text === undefined || text === 0 ? [] : [{ term, text }];

function openText(from: string | undefined, until: string | undefined, lang: Language) {
  const words = covenantWords[lang];
  if (until === undefined)
    return from === undefined ? undefined : words.joined(dateText(from, lang));
  return from === undefined
    ? words.left(dateText(until, lang))
    : `${dateText(from, lang)} – ${dateText(until, lang)}`;
}
