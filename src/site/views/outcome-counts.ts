import { numberText } from '../../i18n/format-value.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { type OutcomeValue, outcomeValue } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import type { CaseRecord } from '../model.ts';

/** How many cases had an outcome, and what the word means. */
export interface OutcomeCount {
  readonly outcome: OutcomeValue;
  readonly label: string;
  readonly meaning: string;
  readonly count: string;
  /** Length of a bar, from 0 to 100: a share of the most frequent outcome. */
  readonly length: number;
}

/** Outcomes that occur, in the order in which the site always names them. */
export function outcomeCounts(cases: readonly CaseRecord[], lang: Language): OutcomeCount[] {
  const counted = outcomeValue.options
    .map((outcome) => ({
      outcome,
      count: cases.filter(({ value }) => value.record === 'case' && value.outcome.value === outcome)
        .length,
    }))
    .filter(({ count }) => count > 0);
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.map(({ outcome, count }) => ({
    outcome,
    ...caseWords[lang].outcomes[outcome],
    count: numberText(count, lang),
    length: Math.round((count / most) * 100),
  }));
}
