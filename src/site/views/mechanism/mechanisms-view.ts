import { numberText } from '../../../i18n/format-value.ts';
import { joinedLine, type Line, lineOf } from '../../../i18n/line.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { mechanismWords } from '../../../i18n/words/mechanism.ts';
import { subjectWords } from '../../../i18n/words/subject.ts';
import { effectivenessCriterion, type Mechanism } from '../../../schema/mechanism.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { isCourt } from './criteria.ts';
import { mechanismFigures } from './mechanism-figures.ts';

export interface MechanismsView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  /** One mechanism each, in the order of their names. */
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    readonly procedures: string;
    readonly binding: string;
    readonly appeal: string;
    readonly deadlines: Line;
    readonly counted: string;
    readonly halfShorter: string;
    readonly criteria: string;
  }[];
}

/** All mechanisms beside each other. */
export function mechanismsView(model: SiteModel, lang: Language): MechanismsView {
  const title = subjectWords[lang].mechanisms;
  const intro = mechanismWords[lang].comparisonIntro;
  return {
    head: pageHead(
      model,
      lang,
      { route: 'mechanisms', parameters: {} },
      { title, description: intro },
    ),
    title,
    intro,
    rows: model.mechanisms
      .map(({ id, value }) => {
        const figures = mechanismFigures(model, id, lang);
        return {
          name: inLanguage(value.shortTitle, lang).text,
          href: addressesIn(lang)('mechanism', { mechanism: id }),
          ...ruleTexts(value, lang),
          counted: figures?.counted ?? numberText(0, lang),
          halfShorter: figures?.halfShorter ?? caseWords[lang].unknown.toLowerCase(),
        };
      })
      .toSorted((one, other) => one.name.localeCompare(other.name, lang)),
  };
}

function ruleTexts(value: Mechanism, lang: Language) {
  const words = mechanismWords[lang];
  const { yes, no, unknown, procedures } = caseWords[lang];
  const deadlines = (value.steps ?? []).flatMap(({ title, deadlineInDays }) =>
    deadlineInDays === undefined
      ? []
      : [joinedLine([lineOf(title, lang), subjectWords[lang].days(deadlineInDays)], ': ')],
  );
  const documented = Object.values(value.effectiveness ?? {}).length;
  return {
    procedures: value.kinds.map((kind) => procedures[kind]).join('; '),
    binding: value.binding === undefined ? unknown : value.binding ? yes : no,
    appeal: value.appeal === undefined ? words.noAppeal : words.hasAppeal,
    deadlines: deadlines.length === 0 ? words.noDeadlines : joinedLine(deadlines, '; '),
    criteria: isCourt(value)
      ? words.notApplicable
      : words.criteriaOf(
          numberText(documented, lang),
          numberText(effectivenessCriterion.options.length, lang),
        ),
  };
}
