import type { z } from 'zod';
import type { RecordPath, RuleId, RuleValues } from './finding.ts';

/** Reports a rule of our own from inside a schema; the reader turns it into a finding with line and column. */
export function addBreach<R extends RuleId>(
  context: z.RefinementCtx,
  rule: R,
  values: RuleValues[R],
  path: RecordPath = [],
): void {
  context.addIssue({ code: 'custom', path: [...path], params: { rule, values } });
}
