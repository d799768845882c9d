import type { FactRuleValues } from '../schema/fact-rule-values.ts';
import { listed, quoted, words, type RuleLexicon } from './rule-words.ts';

const oneOf = (names: readonly string[]) => listed(names, 'or', (count) => `and ${count} more`);

/** The words of the rules about facts that contradict each other, in English. */
export const englishFactRules: Pick<RuleLexicon, keyof FactRuleValues> = {
  'outcome-unexplained': () =>
    words(
      'beside an outcome that is not established the reason (‘basis’)',
      'not_established without ‘basis’',
      'write in ‘basis’ why the outcome is not known, or fill in the outcome',
    ),
  'outcome-impossible': ({ outcome, procedure, allowed }) =>
    words(
      `an outcome that ${procedure} can have: ${oneOf(allowed)}`,
      outcome,
      'choose one of these outcomes; if another procedure was followed, correct ‘procedure’',
    ),
  'procedure-unknown': ({ procedure, mechanism, allowed }) =>
    words(
      `a procedure that ${quoted(mechanism)} has: ${oneOf(allowed)}`,
      procedure,
      'correct the procedure, move the case to the right mechanism or add to ‘kinds’ of the mechanism',
    ),
  'remedy-before-ruling': ({ on, start, startField }) =>
    words(
      `a date not before ${startField} (${start}), because no remedy was ordered or asked for earlier`,
      on,
      'correct the date that is wrong; what was done earlier of one’s own accord belongs in ‘timeline’',
    ),
  'case-before-covenant': ({ filed, begun }) =>
    words(
      filed === undefined
        ? 'a covenant that has begun'
        : `a covenant that had begun on ${filed}, the first date of the case`,
      begun === undefined
        ? 'a covenant that is still being negotiated'
        : `a covenant that began on ${begun}`,
      'correct the date or the covenant; if it is right, explain it in ‘covenantNote’',
    ),
  'case-twice': ({ id, otherFile }) =>
    words(
      'each case once',
      `the same parties, date and procedure as in ${otherFile}`,
      `merge the two; if they are two cases, name ${quoted(id)} in ‘relatedCases’`,
    ),
};
