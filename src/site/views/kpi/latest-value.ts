import { periodText } from '../../../i18n/format-date.ts';
import type { Line } from '../../../i18n/line.ts';
import { type TextInLanguage } from '../../../i18n/localised.ts';
import type { Language } from '../../../schema/text.ts';
import type { Value } from '../../../schema/value.ts';
import type { Unit } from '../../../schema/vocabulary.ts';
import type { Fact } from '../../fact.ts';
import type { Citation, Citations } from '../citations.ts';
import { optionalText } from './optional-text.ts';
import { valueParts, type ValueText } from '../../../i18n/format-value.ts';
import { cohortRemarks, doubtRemarks, publishedText, statusRemarks } from './value-remarks.ts';

export interface LatestValue extends ValueText {
  readonly period: string;
  readonly published: string;
  /** What to know of the value: provisional, some doubt, and what the record notes. */
  readonly remarks: readonly Line[];
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export function latestValue(
  fact: Fact & { period: string },
  unit: Unit | undefined,
  lang: Language,
  cited: Citations,
): LatestValue {
  return {
    ...valueParts(fact.value as Value, unit, lang),
    period: periodText(fact.period, lang),
    published: publishedText(fact, lang),
    remarks: [
      ...cohortRemarks(fact, lang),
      ...statusRemarks(fact, lang),
      ...doubtRemarks(fact, lang),
    ],
    note: optionalText(fact.note, lang),
    citations: cited.cite(fact.sources),
  };
}
