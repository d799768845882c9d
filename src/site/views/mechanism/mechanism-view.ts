import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { subjectWords } from '../../../i18n/words/subject.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName, type SiteModel, type SiteRecord } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type CaseList, caseListOf } from '../case-list.ts';
import { type Citation, type CitedSource, citations } from '../citations.ts';
import { type CitedText, citedText } from '../cited-text.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { type CriterionView, criteriaView } from './criteria.ts';
import { type MechanismFigures, mechanismFigures } from './mechanism-figures.ts';
import { casesOf } from '../../cases-of.ts';

export interface MechanismView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly facts: readonly {
    readonly term: string;
    readonly text: string;
    readonly href?: string;
  }[];
  readonly decidedBy: CitedText | undefined;
  readonly scope: CitedText | undefined;
  readonly appeal: CitedText | undefined;
  readonly afterEnd: CitedText | undefined;
  readonly steps: readonly {
    readonly title: TextInLanguage;
    readonly deadline: string;
    readonly citations: readonly Citation[];
  }[];
  /** The criteria of UN Guiding Principle 31; none for a court. */
  readonly criteria: readonly CriterionView[];
  readonly figures: MechanismFigures | undefined;
  readonly cases: CaseList;
  readonly notes: readonly TextInLanguage[];
  readonly sources: readonly CitedSource[];
}

/** The page of a body that settles complaints or disputes. */
export function mechanismView(
  model: SiteModel,
  mechanism: SiteRecord<'mechanism'>,
  lang: Language,
): MechanismView {
  const { id, value } = mechanism;
  const words = subjectWords[lang];
  const inCase = caseWords[lang];
  const address = addressesIn(lang);
  const cited = citations(mechanism.sources, lang);
  const title = inLanguage(value.title, lang);
  const summary = inLanguage(value.summary, lang);
  const covenant = model.covenants.find((one) => one.id === value.covenant);
  const text = (statement: typeof value.scope) => statement && citedText(statement, lang, cited);
  const active = [value.from, value.until].map((day) =>
    day === undefined ? '' : dateText(day, lang),
  );
  const body = {
    facts: [
      {
        term: words.procedures,
        text: value.kinds.map((kind) => inCase.procedures[kind]).join(', '),
      },
      ...(value.operator === undefined
        ? []
        : [
            {
              term: words.operator,
              text: inLanguage(presentName(model, value.operator), lang).text,
              href: address('organisation', { organisation: value.operator }),
            },
          ]),
      ...(covenant === undefined
        ? []
        : [
            {
              term: inCase.covenant,
              text: inLanguage(covenant.value.shortTitle, lang).text,
              href: address('covenant', { covenant: covenant.id }),
            },
          ]),
      {
        term: inCase.binding,
        text: value.binding === undefined ? inCase.unknown : value.binding ? inCase.yes : inCase.no,
      },
      ...(active.join('') === '' ? [] : [{ term: words.active, text: active.join(' – ') }]),
    ],
    decidedBy: text(value.decidedBy),
    scope: text(value.scope),
    appeal: text(value.appeal),
    afterEnd: text(value.afterEnd),
    steps: (value.steps ?? []).map((step) => ({
      title: inLanguage(step.title, lang),
      deadline:
        step.deadlineInDays === undefined ? words.noDeadline : words.days(step.deadlineInDays),
      citations: cited.cite(step.sources),
    })),
    criteria: criteriaView(value, lang, cited),
    figures: mechanismFigures(model, id, lang),
    cases: caseListOf(
      model,
      casesOf(model, 'mechanism', id),
      { facet: 'mechanism', value: id },
      lang,
    ),
    notes: (value.notes ?? []).map((note) => inLanguage(note, lang)),
  };
  cited.cite(value.sources.map((source) => source.id));
  return {
    head: pageHead(
      model,
      lang,
      { route: 'mechanism', parameters: { mechanism: id } },
      {
        title: title.text,
        description: summary.text,
        trail: [{ label: words.mechanisms, href: address('mechanisms') }],
      },
    ),
    title,
    summary,
    ...body,
    sources: cited.list(),
  };
}
