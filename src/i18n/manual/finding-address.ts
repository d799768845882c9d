import type { RuleId } from '../../schema/finding.ts';
import type { Language } from '../../schema/text.ts';

/** Where the manual explains a rule of the check; part of the route table. */
export const FINDING_PAGE = {
  nl: '/handleiding/meldingen/:rule/',
  en: '/en/manual/findings/:rule/',
} as const satisfies Readonly<Record<Language, string>>;

/** The address of the page about a rule, from the root of the site. */
export function findingAddress(rule: RuleId, language: Language): string {
  return FINDING_PAGE[language].replace(':rule', rule);
}
