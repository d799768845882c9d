import type { RuleId } from '../../schema/finding.ts';

/** What the manual says of a rule, beside its examples. */
export interface RuleExplanation {
  /** The mistake in a few words, as an editor would name it. */
  readonly title: string;
  /** What the rule asks and why, in plain words. */
  readonly meaning: string;
}

/** An explanation of every rule in one language; a rule without one does not compile. */
export type RuleExplanations = Readonly<Record<RuleId, RuleExplanation>>;

/** Makes a {@link RuleExplanation} in one breath. */
export const explained = (title: string, meaning: string): RuleExplanation => ({ title, meaning });
