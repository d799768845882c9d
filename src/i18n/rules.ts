import type { Finding, RuleId, RuleValues } from '../schema/finding.ts';
import type { Language } from '../schema/text.ts';
import { englishRules } from './rules.en.ts';
import { dutchRules } from './rules.nl.ts';
import type { RuleLexicon, RuleWords } from './rule-words.ts';

const LEXICONS: { readonly [L in Language]: RuleLexicon } = { nl: dutchRules, en: englishRules };

/** What a finding expected, found and advises, in one language; each one piece of a sentence. */
export function ruleWords<R extends RuleId>(
  { rule, values }: Pick<Finding<R>, 'rule' | 'values'>,
  language: Language,
): RuleWords {
  // The finding's type ties values to rule; indexing by rule loses that.
  const word = LEXICONS[language][rule] as (values: RuleValues[RuleId]) => RuleWords;
  return word(values);
}
