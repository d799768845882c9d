import { numberText } from '../../../i18n/format-value.ts';
import type { Line } from '../../../i18n/line.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import type { OutcomeValue } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import { addressesIn } from '../../routes.ts';

/** A case behind a number, with what it was counted for. */
export interface CountedCase {
  readonly title: TextInLanguage;
  readonly href: string;
  readonly notes: readonly Line[];
}

/** The cases behind one number. */
export interface CountedPart {
  readonly anchor: string;
  readonly title: string;
  readonly outcome: OutcomeValue | undefined;
  readonly count: string;
  readonly cases: readonly CountedCase[];
}

/** The cases of one row of a table, by what they were counted for. */
export interface CountedGroup {
  readonly anchor: string;
  readonly title: Line;
  readonly parts: readonly CountedPart[];
}

/** A number of nothing has no place on the page. */
export const isFilled = ({ cases }: CountedPart): boolean => cases.length > 0;

export function part(
  anchor: string,
  title: string,
  cases: readonly CountedCase[],
  lang: Language,
  outcome?: OutcomeValue,
): CountedPart {
  return { anchor, title, outcome, count: numberText(cases.length, lang), cases };
}

/** Doubt about a case is said wherever it is counted. */
export function counted(
  { id, value }: SingleCase,
  notes: readonly Line[],
  lang: Language,
): CountedCase {
  const doubt = value.confidence === 'high' ? [] : [commonWords[lang].confidence[value.confidence]];
  return {
    title: inLanguage(value.title, lang),
    href: addressesIn(lang)('case', { case: id }),
    notes: [...notes, ...doubt],
  };
}
