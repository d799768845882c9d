import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { pageWords } from '../../../i18n/words/page.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { sourceType } from '../../../schema/source.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import { reportsDueOf } from '../../reports-due-of.ts';
import type { CitedSource } from '../citations.ts';
import { yearsText } from '../term-text.ts';
import type { CovenantContext } from './covenant-context.ts';
import type { CovenantBody } from './covenant-view.ts';

/** A question that a reader comes with, in few words; the whole of the answer stands at `href`. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
  readonly note: string;
  readonly href?: string;
}

/** What was promised, about whom, by whom, by when, how far it is and who says so: the page in one screen. */
export function covenantAnswers(
  context: CovenantContext,
  body: CovenantBody,
  sources: readonly CitedSource[],
): Answer[] {
  const { covenant, lang } = context;
  const words = covenantWords[lang].answers;
  const { commitments, parties, term } = covenant.value;
  const { cases } = body.disputes;
  const { progress, kpis } = body.kpis;
  const smart = commitments.filter((one) => one.smart.verdict === 'smart').length;
  const signed = parties.filter(({ role }) => role === 'party').length;
  const participants = covenant.participants?.value.participants.length ?? 0;
  const judged = progress.judged.flatMap((group) => group.kpis).length;
  const groups = [...progress.judged, ...progress.notJudged];
  return [
    {
      question: words.promised,
      answer: words.promisedAnswer(commitments.length),
      note: words.promisedNote(commitments.length, smart),
      href: '#afspraken',
    },
    aboutAnswer(context),
    {
      question: words.byWhom,
      answer: words.byWhomAnswer(signed),
      note: words.byWhomNote(parties.length - signed, participants),
      href: '#partijen',
    },
    {
      question: words.byWhen,
      answer: yearsText(covenant.value, lang) ?? words.byWhenUnknown,
      note: [
        body.opening.phaseText,
        ...(term.plannedEnd === undefined
          ? []
          : [words.plannedEnd(dateText(term.plannedEnd.on, lang))]),
        ...(body.opening.successor === undefined
          ? []
          : [covenantPageWords[lang].followedBy(body.opening.successor.label)]),
      ].join(', '),
      href: '#in-het-kort',
    },
    {
      question: words.howFar,
      answer: words.howFarAnswer(kpis.length, judged),
      note:
        kpis.length === 0
          ? words.howFarNote
          : groups
              .map(({ label, kpis: ones }) => `${String(ones.length)} ${label.toLowerCase()}`)
              .join(', '),
      href: '#kpis',
    },
    reportingAnswer(context),
    {
      question: words.complaints,
      answer: pageWords[lang].covenantList.caseCount(cases.length),
      note: words.complaintsNote(cases.length, cases.filter(({ counts }) => counts).length),
      href: '#geschillen',
    },
    {
      question: words.whoSays,
      answer: words.whoSaysAnswer(sources.length),
      note: sourceTypesText(sources, lang),
      href: '#bronnen',
    },
  ];
}

const NAMES_IN_A_NOTE = 4;

/** The first themes and countries of the risks, in the order of mention, and how many more there are. */
function aboutAnswer({ model, covenant, lang }: CovenantContext): Answer {
  const words = covenantPageWords[lang];
  const { risks } = covenant.value;
  const themes = new Set(risks.flatMap((risk) => risk.themes ?? []));
  const countries = new Set(risks.flatMap((risk) => risk.countries ?? []));
  const named = (
    ids: ReadonlySet<string>,
    all: ReadonlyMap<string, { readonly name: LocalisedText }>,
  ) => {
    const names = [...ids].map((id) => inLanguage(all.get(id)?.name ?? { nl: id }, lang).text);
    const shown = names.slice(0, NAMES_IN_A_NOTE);
    return words.andOthers(shown.join(', '), names.length - shown.length);
  };
  return {
    question: words.about,
    answer: words.aboutAnswer(risks.length),
    note: [named(themes, model.themes), named(countries, model.countries)]
      .filter((names) => names !== '')
      .join(' · '),
    href: '#risicos',
  };
}

function reportingAnswer({ model, covenant, lang }: CovenantContext): Answer {
  const words = covenantPageWords[lang];
  const due = reportsDueOf(model, covenant)?.filter(({ state }) => state !== 'not_yet_due');
  const found =
    due === undefined
      ? covenant.reports.length
      : due.filter(({ state }) => state === 'published').length;
  const isLeast = due?.some(({ state }) => state === 'unplaced') === true;
  const latest = covenant.reports
    .map(({ value }) => value.published)
    .filter((date) => date !== undefined)
    .toSorted()
    .at(-1);
  return {
    question: words.reporting,
    answer: words.reportingAnswer(found, due?.length, isLeast),
    note: words.reportingNote(
      latest === undefined ? undefined : dateText(latest, lang),
      covenant.reports.length,
    ),
    href: '#rapportages',
  };
}

/** "30 officieel, 12 uit de pers": who speaks, the most frequent kind first. */
/** "29 officieel, 16 uit de pers". */
export function sourceTypesText(sources: readonly CitedSource[], lang: Language): string {
  return sourceType.options
    .map((type) => ({ type, count: sources.filter(({ kind }) => kind === type).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ type, count }) => commonWords[lang].sourceCounts[type](numberText(count, lang)))
    .join(', ');
}
