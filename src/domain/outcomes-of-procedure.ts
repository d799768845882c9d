import { type OutcomeValue, outcomeValue } from '../schema/case.ts';
import type { MechanismKind } from '../schema/mechanism.ts';

/** The procedure ends in a verdict, not in a statement of the body that handled it. */
const STATEMENTS: readonly OutcomeValue[] = [
  'no_agreement_final_statement',
  'final_statement_with_findings',
];

/** The body gives no verdict on who is right: it mediates and publishes what it found. */
const VERDICTS: readonly OutcomeValue[] = ['upheld', 'partly_upheld', 'not_upheld'];

/**
 * What a procedure cannot end in. Only what its rules exclude stands here: a procedure whose rules
 * differ from body to body, or were not read, excludes nothing. Sources:
 * - a National Contact Point closes with an initial assessment, a report of an agreement, or a
 *   statement that there is none: OECD Guidelines for Multinational Enterprises, Procedural
 *   Guidance (2011), part I.C, paragraph 3;
 * - the panel of the development banks mediates, or reports whether a bank kept to its own policies:
 *   policy of the Independent Complaints Mechanism of FMO, DEG and Proparco;
 * - a court gives a judgment and a tribunal an award: Dutch Code of Civil Procedure, articles 230
 *   and 1049;
 * - a disputes committee of a sector gives a binding ruling: that of the garment covenant,
 *   Kamerstuk 26485, nr. 223.
 */
const EXCLUDED: { readonly [K in MechanismKind]: readonly OutcomeValue[] } = {
  ncp_specific_instance: VERDICTS,
  development_bank_mechanism: VERDICTS,
  civil_court: STATEMENTS,
  binding_arbitration: STATEMENTS,
  sector_disputes_committee: STATEMENTS,
  sector_complaints_procedure: [],
  multistakeholder_complaints_procedure: [],
};

/** The words for an outcome that a procedure can end in, in the order of the glossary. */
export function outcomesOfProcedure(procedure: MechanismKind): readonly OutcomeValue[] {
  return outcomeValue.options.filter((outcome) => !EXCLUDED[procedure].includes(outcome));
}
