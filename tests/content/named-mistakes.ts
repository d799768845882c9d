/**
 * Mistakes that the check promises to tell, each with the cases under `tests/fixtures` that make it.
 * Every case gives exactly one finding, and its words are reviewed in Dutch and in English.
 */
export const namedMistakes: Readonly<Record<string, readonly string[]>> = {
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
};
