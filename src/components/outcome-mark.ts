import type { OutcomeValue } from '../schema/case.ts';
import type { Mark } from './sign.ts';

/**
 * The mark of an outcome. An outcome is good or bad news for nobody in particular: a circle shows how
 * much of the complaint a decider upheld, other shapes that nobody decided on it.
 */
export const outcomeMarks: Readonly<Record<OutcomeValue, Mark>> = {
  upheld: 'full',
  partly_upheld: 'half',
  not_upheld: 'empty',
  settled_agreement: 'joined',
  no_agreement_final_statement: 'parted',
  final_statement_with_findings: 'noted',
  closed_without_finding: 'closed',
  remediated: 'dotted',
  inadmissible: 'refused',
  withdrawn: 'back',
  ongoing: 'waiting',
  not_established: 'not-known',
};
