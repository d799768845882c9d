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
 * What a procedure cannot end in, in the words of this site. These are choices of the site about its
 * own words, not statements of law: they keep "upheld" for bodies that say who is right, so that a
 * finding of a mediator is never shown as a verdict. Only what is clear stands here: a procedure
 * whose rules differ from body to body, or were not read, excludes nothing. What they rest on:
 * - a National Contact Point closes with an assessment that a submission merits nothing more, a
 *   report of an agreement, or a statement that there is none: OECD Guidelines for Multinational
 *   Enterprises, Procedural Guidance (2011), part I.C, paragraph 3. Some also write down what they
 *   found (the Finnish one on Philips, among the cases): that is `final_statement_with_findings`;
 * - the panel of the development banks finds facts, or mediates when all agree: FMO, annual report
 *   2021, "Independent complaints mechanism". What it found on Barro Blanco is told the same way;
 * - a court and a tribunal decide by judgment or award, or the parties settle: the cases on this site;
 * - a disputes committee of a sector gives a ruling that binds: that of the garment covenant, the only
 *   one with cases on this site, by the sources of its mechanism.
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
