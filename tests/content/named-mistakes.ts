/**
 * Mistakes that the check promises to tell, each with the cases under `tests/fixtures` that make it.
 * Every case gives exactly one finding, and its words are reviewed in Dutch and in English.
 */
export const namedMistakes: Readonly<Record<string, readonly string[]>> = {
  // KPIs
  'a target date before the baseline': ['dates-reversed--target-before-baseline'],
  'mixed units': [
    'money-under-unit--percent',
    'money-under-unit--second-currency',
    'unit-mixed--number-among-amounts',
    'unit-mixed--distribution-among-numbers',
    'value-not-allowed--money-in-share',
  ],
  'a milestone beyond the target date': ['milestone-beyond-target--next-year'],
  'two values for one period without saying which is preferred': [
    'period-duplicate--kpi',
    'period-duplicate--other-notation',
    'gap-has-value--same-year',
  ],
  'a break outside the series': [
    'break-outside-series--after-last-value',
    'break-outside-series--at-first-value',
  ],
  'a percentage above 100 where the definition forbids it': [
    'percentage-impossible--share-above-100',
    'percentage-impossible--range-above-100',
  ],
  'an observation dated after its publication': [
    'published-too-early--before-end-of-period',
    'published-too-early--source-before-period',
    'published-too-early--report',
  ],
  'a direction that contradicts baseline and target': [
    'direction-contradicted--target-below-baseline',
    'direction-contradicted--lower-is-better',
    'aim-contradicted--at-most',
  ],
  // Cases
  'decided before filed': ['dates-reversed--decided-before-filed'],
  'closed without outcome or reason why it is unknown': [
    'outcome-unexplained--closed-without-outcome',
    'outcome-of-closed-case--pending',
  ],
  'follow-up before the ruling': ['dates-reversed--follow-up-before-ruling'],
  'an outcome that its mechanism cannot give': [
    'outcome-impossible--statement-of-disputes-committee',
    'procedure-unknown--of-other-mechanism',
  ],
  'a remedy fulfilled before it was due to exist': [
    'remedy-before-ruling--fulfilled',
    'remedy-before-ruling--due',
  ],
  'an unknown country code': ['value-format--country', 'reference-unknown--country'],
  'a document without language': ['key-missing--language-of-document'],
  'a case under a covenant that does not exist': ['reference-unknown--covenant-of-case'],
  'a case under a covenant that had not begun': ['case-before-covenant--filed-before-signing'],
  'the same case twice under two ids': ['case-twice--under-another-name'],
  // Benchmark
  'an edition that names an unknown method': ['reference-unknown--method-of-edition'],
  'a score above the reachable maximum': ['score-out-of-scale--above-maximum'],
  'class sizes that do not add up to the panel': [
    'class-sizes-unlike-panel--one-too-few',
    'class-size-contradicted--ranks',
  ],
  'two companies on one id': [
    'organisation-twice--two-companies-on-one-id',
    'organisation-twice--participant',
    'organisation-twice--respondent',
    'organisation-name-twice--one-company-on-two-ids',
  ],
  'overlapping dated names': ['names-overlap--by-two-years'],
  'tied ranks written as distinct': [
    'rank-of-tie--distinct-ranks',
    'rank-shared--different-scores',
    'rank-against-score--higher-below',
  ],
  // Revisions
  'a revision of a fact that does not exist': [
    'fact-unknown--misspelt',
    'fact-unknown--withdrawn-misspelt',
  ],
  'a withdrawal of a fact that is still there': ['fact-not-withdrawn--still-there'],
  'a revision on another day than its file name': ['revision-unlike-name--day-after'],
  'a revision that changes nothing': ['revision-without-change--other-notation'],
  'a published figure that changes without a word why': ['change-unexplained--other-value'],
  'what was decided in a case or came of it that changes without a word why': [
    'change-unexplained--state-of-remedy',
    'change-unexplained--remedy-gone',
    'change-unexplained--outcome-of-step',
    'change-unexplained--admissibility',
  ],
  'a revision that keeps another value than was published': [
    'previous-not-published--other-value',
    'previous-not-published--other-denominator',
    'previous-not-published--no-denominator',
    'previous-not-published--never-there',
  ],
  'a revision that was made up': [
    'change-not-made--as-published',
    'change-not-made--not-published',
    'change-not-made--same-definition',
  ],
  'a change of a day to come': [
    'day-to-come--revision',
    'day-to-come--tombstone',
    'day-to-come--correction',
  ],
  'a change from before what it changes': [
    'before-publication--revision',
    'before-publication--tombstone',
    'dates-reversed--tombstone',
  ],
  'a published page that is gone': [
    'tombstone-missing--case',
    'tombstone-missing--covenant',
    'tombstone-missing--kpi',
    'tombstone-missing--edition',
    'tombstone-missing--organisation',
  ],
  'what said that something is gone is gone itself': ['tombstone-missing--tombstone'],
  'an entry that is gone from a list': ['tombstone-missing--theme'],
  'something published in a list that is gone': ['tombstone-missing--report'],
  'a published revision that is gone': ['revision-removed--whole', 'revision-removed--one-fact'],
  'a published correction that is gone': ['correction-removed--one-of-two'],
  'a revision from before one that was published': [
    'revision-backdated--day-before',
    'revision-backdated--earlier-turn',
  ],
  'two revisions of one fact on one day': ['revision-twice--two-files'],
  'a revision that names what was erased': [
    'reference-gone--erased-in-revision',
    'reference-gone--erased-kpi-in-revision',
  ],
  'a revision with no such day or fact': ['value-format--day', 'value-format--fact'],
  // Texts
  'characters that Word and PDF leave in what was pasted': [
    'character-hidden--soft-hyphen-in-json',
    'character-hidden--space-without-width-in-front-matter',
    'character-hidden--direction-in-prose',
    'character-hidden--escaped-in-json',
    'character-hidden--reference-in-prose',
    'character-hidden--windows-quote-in-translation',
  ],
};
