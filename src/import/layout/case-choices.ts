import { caseWords } from '../../i18n/words/case.ts';
import type { OutcomeValue, Side } from '../../schema/case.ts';
import type { MechanismKind } from '../../schema/mechanism.ts';
import type { SourceType } from '../../schema/source.ts';
import type { AccordingTo } from '../../schema/statement.ts';
import type { Choices } from './choices.ts';

/** Words of both languages for the same values, as choices. */
function both<T extends string>(
  dutch: Readonly<Record<T, string>>,
  english: Readonly<Record<T, string>>,
): Choices<T> {
  const entries = Object.keys(dutch) as T[];
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return Object.fromEntries(
    entries.map((value) => [value, [lower(dutch[value]), lower(english[value])]]),
  ) as unknown as Choices<T>;
}

const labels = (language: 'nl' | 'en') =>
  Object.fromEntries(
    Object.entries(caseWords[language].outcomes).map(([value, { label }]) => [value, label]),
  ) as Record<OutcomeValue, string>;

const sourceType: Choices<SourceType> = {
  official: ['officieel', 'official'],
  party: ['partij', 'party'],
  press: ['pers', 'press'],
  research: ['onderzoek', 'research'],
  copy: ['kopie', 'copy'],
};

const accordingTo: Choices<AccordingTo> = {
  decider: ['de beslisser', 'the decider', 'beslisser'],
  complainant: ['de klager', 'the complainant', 'klager'],
  respondent: ['de beklaagde', 'the respondent', 'beklaagde'],
  third_party: ['een derde', 'a third party', 'derde'],
};

/** The words for the fields of a case. */
export const caseChoices = {
  outcome: both(labels('nl'), labels('en')),
  status: both(caseWords.nl.statuses, caseWords.en.statuses),
  procedure: both<MechanismKind>(caseWords.nl.procedures, caseWords.en.procedures),
  side: both<Side['kind']>(caseWords.nl.sideKinds, caseWords.en.sideKinds),
  sourceType,
  accordingTo,
};
