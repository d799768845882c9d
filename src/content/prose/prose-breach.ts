import type { RuleId, RuleValues } from '../../schema/finding.ts';
import type { ProseNode } from './prose-node.ts';

export type ProseRule = Extract<RuleId, `prose-${string}`>;

/** A rule broken in prose. `line` and `column` count from 1 within the prose, not within its file. */
export type ProseBreach<R extends ProseRule = ProseRule> = {
  [K in R]: {
    readonly rule: K;
    readonly line: number;
    readonly column: number;
    readonly values: RuleValues[K];
  };
}[R];

/** What became of one document. Either list is empty: prose that breaks a rule yields no nodes. */
export interface Prose {
  readonly nodes: readonly ProseNode[];
  readonly breaches: readonly ProseBreach[];
}

/** A place in prose, counted as in {@link ProseBreach}. */
export interface ProsePoint {
  readonly line: number;
  readonly column: number;
}

/** Makes a breach; its values are checked against the rule. */
export function proseBreach<R extends ProseRule>(
  rule: R,
  at: ProsePoint,
  values: RuleValues[R],
): ProseBreach {
  return { rule, line: at.line, column: at.column, values } as ProseBreach;
}

const EXCERPT_LENGTH = 60;

/** What was found, on one line and short enough to stand in a message. */
export function excerpt(found: string): string {
  const line = found.replaceAll(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= EXCERPT_LENGTH
    ? line
    : `${letters.slice(0, EXCERPT_LENGTH - 1).join('')}…`;
}
