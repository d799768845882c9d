import type { RuleId, RuleValues } from '../schema/finding.ts';

/** A rule and its values, before it is known in which file and at which path. */
export type RuleBroken<R extends RuleId = RuleId> = {
  [K in R]: { readonly rule: K; readonly values: RuleValues[K] };
}[R];
