import { groupOfRule, RULE_GROUPS, type RuleGroup } from '../../i18n/manual/rule-groups.ts';
import type { RuleId } from '../../schema/finding.ts';
import type { RuleExample } from './rule-example.ts';
import examples from './rule-examples.json' with { type: 'json' };

/** Every rule of the check, in the order of the manual. */
export const ruleIds = (Object.keys(groupOfRule) as RuleId[]).toSorted(
  (one, other) => RULE_GROUPS.indexOf(groupOfRule[one]) - RULE_GROUPS.indexOf(groupOfRule[other]),
);

/** The rules of one group, in the order of the manual. */
export const rulesIn = (group: RuleGroup): readonly RuleId[] =>
  ruleIds.filter((rule) => groupOfRule[rule] === group);

/** The examples of a rule; none for one that no content can break as the schemas are now. */
export function examplesOf(rule: RuleId): readonly RuleExample[] {
  // A test holds the file to what the check finds in the fixtures.
  return (examples as unknown as Readonly<Partial<Record<RuleId, RuleExample[]>>>)[rule] ?? [];
}

/** @throws Error for a name that is no rule of the check */
export function ruleOf(name: string): RuleId {
  const rule = ruleIds.find((one) => one === name);
  if (rule === undefined) throw new Error(`There is no rule "${name}".`);
  return rule;
}
