import { dateText } from '../../i18n/format-date.ts';
import { valueText } from '../../i18n/format-value.ts';
import { caseWords } from '../../i18n/words/case.ts';
import type { Language } from '../../schema/text.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import type { Fact } from '../fact.ts';

/** The value of a fact in words. */
export function factText(
  { value }: Pick<Fact, 'value'>,
  unit: Unit | undefined,
  lang: Language,
): string {
  if (value.kind === 'date') return dateText(value.date, lang);
  if (value.kind === 'outcome') return caseWords[lang].outcomes[value.outcome].label;
  if (value.kind === 'remedy_state') return caseWords[lang].remedyStates[value.state];
  if (value.kind === 'admissibility') return caseWords[lang].admissibility[value.admissibility];
  return valueText(value, unit, lang);
}
