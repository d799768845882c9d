import { periodText } from '../../../i18n/format-date.ts';
import type { Line } from '../../../i18n/line.ts';
import { type TextInLanguage } from '../../../i18n/localised.ts';
import type { Kpi } from '../../../schema/kpi.ts';
import type { Language } from '../../../schema/text.ts';
import type { Value } from '../../../schema/value.ts';
import type { Unit } from '../../../schema/vocabulary.ts';
import type { Fact } from '../../fact.ts';
import type { Citation, Citations } from '../citations.ts';
import { optionalText } from './optional-text.ts';
import { numberText, valueLine } from '../../../i18n/format-value.ts';
import { kpiWords } from '../../../i18n/words/kpi.ts';
import { cohortRemarks, doubtRemarks, publishedText, statusRemarks } from './value-remarks.ts';

/** One value in the table of a KPI; a reading of another source stands below the preferred one. */
export interface ValueRow {
  readonly period: string;
  readonly isAlternate: boolean;
  readonly value: Line;
  readonly remarks: readonly Line[];
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export function valueRow(
  fact: Fact,
  kpi: Kpi,
  unit: Unit | undefined,
  lang: Language,
  cited: Citations,
): ValueRow {
  const words = kpiWords[lang];
  const observation = kpi.observations.find(({ period }) => period === fact.period);
  const isAlternate = fact.kind === 'alternate';
  const remarks = [
    ...cohortRemarks(fact, lang),
    ...statusRemarks(fact, lang),
    ...doubtRemarks(fact, lang),
    ...(fact.denominator === undefined
      ? []
      : [words.denominator(numberText(fact.denominator, lang))]),
    ...(isAlternate || observation?.monthsCovered === undefined
      ? []
      : [words.monthsCovered(observation.monthsCovered)]),
    ...(isAlternate || fact.published === undefined ? [] : [publishedText(fact, lang)]),
  ];
  return {
    period: periodText(fact.period ?? '', lang),
    isAlternate,
    value: valueLine(fact.value as Value, unit, lang),
    remarks,
    note: optionalText(fact.note, lang),
    citations: cited.cite(fact.sources),
  };
}
