import type { FactRuleValues } from '../schema/fact-rule-values.ts';
import { listed, quoted, words, type RuleLexicon } from './rule-words.ts';

const oneOf = (names: readonly string[]) =>
  listed(names, 'of', (count) => `en nog ${count} andere`);

/** The words of the rules about facts that contradict each other, in Dutch. */
export const dutchFactRules: Pick<RuleLexicon, keyof FactRuleValues> = {
  'outcome-unexplained': () =>
    words(
      'bij een uitkomst die niet is vastgesteld de reden (‘basis’)',
      'not_established zonder ‘basis’',
      'schrijf in ‘basis’ waarom de uitkomst niet bekend is, of vul de uitkomst in',
    ),
  'outcome-impossible': ({ outcome, procedure, allowed }) =>
    words(
      `een uitkomst die ${procedure} kan hebben: ${oneOf(allowed)}`,
      outcome,
      'kies een van deze uitkomsten; is een andere procedure gevolgd, verbeter dan ‘procedure’',
    ),
  'procedure-unknown': ({ procedure, mechanism, allowed }) =>
    words(
      `een procedure die ${quoted(mechanism)} kent: ${oneOf(allowed)}`,
      procedure,
      'verbeter de procedure, zet de zaak bij het juiste mechanisme of vul ‘kinds’ van het mechanisme aan',
    ),
  'remedy-before-ruling': ({ on, start, startField }) =>
    words(
      `een datum niet vóór ${startField} (${start}), want eerder was er geen herstel opgelegd of gevraagd`,
      on,
      'verbeter de datum die niet klopt; wat eerder uit eigen beweging gebeurde, hoort in ‘timeline’',
    ),
  'case-before-covenant': ({ filed, begun }) =>
    words(
      filed === undefined
        ? 'een convenant dat is begonnen'
        : `een convenant dat op ${filed} was begonnen, de eerste datum van de zaak`,
      begun === undefined
        ? 'een convenant waarover nog wordt onderhandeld'
        : `een convenant dat begon op ${begun}`,
      'verbeter de datum of het convenant; klopt het zo, leg het dan uit in ‘covenantNote’',
    ),
  'case-twice': ({ id, otherFile }) =>
    words(
      'elke zaak één keer',
      `dezelfde partijen, datum en procedure als in ${otherFile}`,
      `voeg de twee samen; zijn het twee zaken, noem dan ${quoted(id)} in ‘relatedCases’`,
    ),
};
