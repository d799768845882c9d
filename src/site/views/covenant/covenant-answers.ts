import { hasTargetAndBaseline } from '../../../domain/has-target-and-baseline.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { pageWords } from '../../../i18n/words/page.ts';
import { sourceType } from '../../../schema/source.ts';
import type { Language } from '../../../schema/text.ts';
import type { CovenantRecord } from '../../model.ts';
import type { CitedSource } from '../citations.ts';
import type { CovenantBody } from './covenant-view.ts';
import { yearsText } from '../term-text.ts';

/** A question that a reader comes with, in few words; the whole of the answer stands at `href`. */
export interface Answer {
  readonly question: string;
  readonly answer: string;
  readonly note: string;
  readonly href?: string;
}

/** What was promised, by whom, by when, how far it is and who says so: the page in one screen. */
export function covenantAnswers(
  covenant: CovenantRecord,
  { phase, disputes: { cases } }: CovenantBody,
  sources: readonly CitedSource[],
  lang: Language,
): Answer[] {
  const words = covenantWords[lang].answers;
  const { commitments, parties, term } = covenant.value;
  const smart = commitments.filter((one) => one.smart.verdict === 'smart').length;
  const judgeable = covenant.kpis.filter(({ value }) => hasTargetAndBaseline(value)).length;
  const companies = covenant.participants?.value.participants.length ?? 0;
  const established = cases.filter(({ counts }) => counts).length;
  const planned = term.plannedEnd === undefined ? undefined : dateText(term.plannedEnd.on, lang);
  return [
    {
      question: words.promised,
      answer: words.promisedAnswer(commitments.length),
      note: words.promisedNote(commitments.length, smart),
      href: '#afspraken',
    },
    {
      question: words.byWhom,
      answer: words.byWhomAnswer(parties.length),
      note: words.byWhomNote(companies),
      href: '#partijen',
    },
    {
      question: words.byWhen,
      answer: yearsText(covenant.value, lang) ?? words.byWhenUnknown,
      note: [
        covenantWords[lang].phases[phase],
        ...(planned === undefined ? [] : [words.plannedEnd(planned)]),
      ].join(', '),
      href: '#in-het-kort',
    },
    {
      question: words.howFar,
      answer: words.howFarAnswer(covenant.kpis.length, judgeable),
      note: words.howFarNote(covenant.kpis.length, judgeable),
      href: '#kpis',
    },
    {
      question: words.complaints,
      answer: pageWords[lang].home.caseCount(cases.length),
      note: words.complaintsNote(cases.length, established),
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

/** "30 officiële bronnen, 12 pers": who speaks, the most frequent kind first. */
function sourceTypesText(sources: readonly CitedSource[], lang: Language): string {
  return sourceType.options
    .map((type) => ({ type, count: sources.filter(({ kind }) => kind === type).length }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ type, count }) => commonWords[lang].sourceCounts[type](numberText(count, lang)))
    .join(', ');
}
