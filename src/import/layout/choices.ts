import type { Confidence } from '../../schema/statement.ts';
import type { Observation } from '../../schema/kpi.ts';
import type { UnknownReason } from '../../schema/value.ts';
import { valueWords } from '../../i18n/words/value.ts';

/** The words for each value of a field: first the Dutch one that the template offers, then the English. */
export type Choices<T extends string> = Readonly<Record<T, readonly string[]>>;

export const confidenceChoices: Choices<Confidence> = {
  high: ['hoog', 'high', 'zeker'],
  medium: ['midden', 'medium', 'middel', 'gemiddeld'],
  low: ['laag', 'low', 'onzeker'],
};

export const statusChoices: Choices<NonNullable<Observation['status']>> = {
  final: ['definitief', 'final'],
  provisional: ['voorlopig', 'provisional'],
  derived: ['afgeleid', 'derived'],
};

const unknown = (reason: UnknownReason) => [
  valueWords.nl.unknown[reason],
  valueWords.en.unknown[reason],
];

export const unknownChoices: Choices<UnknownReason> = {
  not_published: unknown('not_published'),
  not_found: unknown('not_found'),
  not_read: unknown('not_read'),
  not_measured: unknown('not_measured'),
  confidential: unknown('confidential'),
};

/** The first word of every choice, in the order of the schema. */
export const firstWords = <T extends string>(choices: Choices<T>): string[] =>
  Object.values<readonly string[]>(choices).map(([first = '']) => first);
