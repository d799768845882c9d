import type { RuleId } from '../../schema/finding.ts';
import type { Language } from '../../schema/text.ts';
import type { RuleExplanation, RuleExplanations } from './rule-explanation.ts';
import { englishExplanations } from './rule-explanations.en.ts';
import { dutchExplanations } from './rule-explanations.nl.ts';

const EXPLANATIONS: Readonly<Record<Language, RuleExplanations>> = {
  nl: dutchExplanations,
  en: englishExplanations,
};

/** What the manual says of a rule, in one language. */
export function explanationOf(rule: RuleId, language: Language): RuleExplanation {
  return EXPLANATIONS[language][rule];
}
