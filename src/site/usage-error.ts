import { usageProblemText } from '../i18n/usage-problem-text.ts';
import type { UsageProblem } from '../schema/usage-problem.ts';

/** That something was called wrongly, as data for who speaks to people; its message is in English. */
export class UsageError extends Error {
  readonly problem: UsageProblem;

  constructor(problem: UsageProblem) {
    super(usageProblemText(problem, 'en'));
    this.problem = problem;
  }
}
