import { UNJUDGED_VERDICTS, type Verdict } from '../../schema/verdict.ts';

/** Whether a verdict says how far the KPI is; one that depends on the reading says it for each reading. */
export function isJudged(verdict: Verdict): boolean {
  return !(UNJUDGED_VERDICTS as readonly string[]).includes(verdict);
}
