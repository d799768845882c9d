import type { FactRuleValues, ValueNotation } from '../schema/fact-rule-values.ts';
import { counted } from './counted.ts';
import { listed, quoted, words, type RuleLexicon } from './rule-words.ts';

const oneOf = (names: readonly string[]) => listed(names, 'or', (count) => `and ${count} more`);

const inCompanies = (count: number) => counted(count, 'company', 'companies');

function notationText(notation: ValueNotation): string {
  switch (notation.kind) {
    case 'number':
      return 'a number in the unit of the KPI';
    case 'distribution':
      return 'a distribution';
    case 'money':
      return `an amount in ${notation.currency}`;
    default:
      return notation satisfies never;
  }
}

/** The words of the rules about facts that contradict each other, in English. */
export const englishFactRules: Pick<RuleLexicon, keyof FactRuleValues> = {
  'period-duplicate': ({ period, other }) =>
    words(
      'each period once',
      other === undefined ? `${period} once more` : `${period}, the same period as ${other}`,
      'put the value of another source under ‘alternates’ of the first, or correct one of the periods',
    ),
  'gap-has-value': ({ period }) =>
    words(
      'under ‘gaps’ only periods without a value',
      `${period}, of which the series has a value too`,
      'remove the period from ‘gaps’, or correct one of the periods',
    ),
  'milestone-beyond-target': ({ milestone, targets }) =>
    words(
      `a milestone by the date of the target (${oneOf(targets)})`,
      milestone,
      'correct the date of the milestone or of the target',
    ),
  'break-outside-series': ({ at, from, until }) =>
    words(
      from === undefined || until === undefined
        ? 'a break between two periods of the series'
        : `a break within the series, after ${from} and not later than ${until}`,
      from === undefined ? `${at}, in a series without values` : at,
      'correct the period, or remove the break as long as there is no value on one of its sides',
    ),
  'unit-mixed': ({ found, others }) =>
    words(
      `${notationText(others)}, like the other values of this KPI`,
      notationText(found),
      'write all values in the same unit, or make them two KPIs',
    ),
  'money-under-unit': ({ currency, unit, unitCurrency }) =>
    words(
      unitCurrency === undefined
        ? `a value in ${quoted(unit)}, which is no currency`
        : `an amount in ${unitCurrency}, like the unit ${quoted(unit)}`,
      `an amount in ${currency}`,
      'correct the currency, choose a unit of money or write a number without currency (kind: number)',
    ),
  'percentage-impossible': ({ found }) =>
    words(
      'a percentage from 0 up to and including 100, because it is a share of a whole',
      String(found),
      'correct the number or the unit; if it is no share of a whole, explain that in ‘notAShare’',
    ),
  'published-too-early': ({ period, published, source, isReport }) =>
    source === undefined
      ? words(
          `a publication after the period that it is about (${period})`,
          published,
          isReport
            ? 'correct the period or the date'
            : 'correct the period or the date; if it is a state on a day or a part of the period, write the month or the day, or fill in ‘monthsCovered’',
        )
      : words(
          `a period that had begun when source ${quoted(source)} appeared (${published})`,
          period,
          'correct the period, or name the source that gives the value',
        ),
  'direction-contradicted': ({ direction, baseline, target }) =>
    words(
      direction === 'higher_is_better'
        ? `lower_is_better, because the target (${target}) lies below the baseline (${baseline})`
        : `higher_is_better, because the target (${target}) lies above the baseline (${baseline})`,
      direction,
      'correct ‘direction’ or one of the values; if the target is only a limit, write it as a band (aim: band)',
    ),
  'aim-contradicted': ({ direction, aim }) =>
    words(
      `${aim === 'at_most' ? 'at_least' : 'at_most'} or band, because the direction is ${direction}`,
      aim,
      'correct ‘aim’ or ‘direction’',
    ),
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
  'score-out-of-scale': ({ found, maximum }) =>
    words(
      `a score from 0 up to and including ${maximum}, the highest that the method allows`,
      String(found),
      'correct the score, or the method of the edition',
    ),
  'class-size-contradicted': ({ companies, from, to }) =>
    words(
      `${inCompanies(to - from + 1)}, because the class runs from rank ${from} to ${to}`,
      String(companies),
      'correct the number or one of the ranks',
    ),
  'class-sizes-unlike-panel': ({ sum, panel, isWhole }) =>
    words(
      isWhole
        ? `classes of ${inCompanies(panel)} together, as many as were examined (‘panel’)`
        : `classes of at most ${inCompanies(panel)} together, as many as were examined (‘panel’)`,
      `${inCompanies(sum)} together`,
      'correct one of the numbers; if it is right, explain the difference in ‘note’ of the classes',
    ),
  'rank-shared': ({ rank, score, other }) =>
    words(
      `the same score as the other companies at rank ${rank}: ${other}`,
      String(score),
      'correct the rank or the score',
    ),
  'rank-of-tie': ({ rank, score, other }) =>
    words(
      `rank ${other}, because a company with the score ${score} stands there too`,
      `rank ${rank}`,
      'give both the same rank or correct a score; if the list itself separates equal scores, write in ‘ranksWithinTies’ down to which rank',
    ),
  'rank-against-score': ({ rank, score, otherRank, otherScore }) =>
    words(
      `a lower score than ${otherScore}, that of rank ${otherRank}`,
      `${score} at rank ${rank}`,
      'correct the rank or the score of one of the two',
    ),
  'organisation-twice': ({ organisation, rejoins }) =>
    words(
      'each organisation once in this list',
      `${quoted(organisation)} once more`,
      rejoins === true
        ? 'remove one of the two, or fill in when the company left (‘left’) and joined again (‘joined’)'
        : 'remove one of the two; if it is another organisation, give that a file of its own in content/organisaties',
    ),
  'organisation-name-twice': ({ name, other }) =>
    words(
      'a name that only one organisation has',
      `${quoted(name)}, also a name of ${quoted(other)}`,
      'merge the two, or correct the name; if one belongs to the other, fill in ‘partOf’ or ‘mergedInto’',
    ),
  'names-overlap': ({ from, other, until }) =>
    words(
      `a name that begins when the one before it, ${quoted(other)}, no longer holds (until ${until})`,
      `from ${from}`,
      'correct one of the dates, or put the names in order, the present one last',
    ),
};
