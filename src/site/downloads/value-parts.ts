import { valueText } from '../../i18n/format-value.ts';
import { caseWords } from '../../i18n/words/case.ts';
import type { Language } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import type { FactValue } from '../fact.ts';
import type { Measured } from './value-columns.ts';

export type Amount = Extract<Value, { kind: 'number' | 'range' | 'bound' }>;

/** A bound from below leaves the upper end open, the others the lower end. */
const FROM_BELOW = ['at_least', 'more_than'];

/** The number, range or bound in a value; that of money is its amount. */
export function amountOf(value: FactValue | undefined): Amount | undefined {
  const held = value?.kind === 'money' ? value.amount : value;
  return held?.kind === 'number' || held?.kind === 'range' || held?.kind === 'bound'
    ? held
    : undefined;
}

export const kindOf = (value: FactValue | undefined) =>
  value?.kind === 'money' ? value.amount.kind : value?.kind;
export const numberOf = (amount: Amount | undefined) =>
  amount?.kind === 'number' ? amount.number : undefined;
export const sideOf = (amount: Amount | undefined) =>
  amount?.kind === 'bound' ? amount.side : undefined;
export const qualifierOf = (amount: Amount | undefined) =>
  amount === undefined || amount.kind === 'bound' ? undefined : amount.qualifier;
export const currencyOf = (value: FactValue | undefined) =>
  value?.kind === 'money' ? value.currency : undefined;
export const dateOf = (value: FactValue | undefined) =>
  value?.kind === 'date' ? value.date : undefined;
export const outcomeOf = (value: FactValue | undefined) =>
  value?.kind === 'outcome' ? value.outcome : undefined;
export const stateOf = (value: FactValue | undefined) => {
  if (value?.kind === 'admissibility') return value.admissibility;
  return value?.kind === 'remedy_state' ? value.state : undefined;
};
export const reasonOf = (value: FactValue | undefined) =>
  value?.kind === 'unknown' ? value.reason : undefined;

export function fromOf(amount: Amount | undefined): number | undefined {
  if (amount?.kind === 'range') return amount.from;
  return amount?.kind === 'bound' && FROM_BELOW.includes(amount.side) ? amount.number : undefined;
}

export function toOf(amount: Amount | undefined): number | undefined {
  if (amount?.kind === 'range') return amount.to;
  return amount?.kind === 'bound' && !FROM_BELOW.includes(amount.side) ? amount.number : undefined;
}

export function textOf({ value, unit, outcomeText }: Measured, lang: Language): string | undefined {
  switch (value?.kind) {
    case 'words':
      return value.text[lang];
    case 'distribution':
      return valueText(value, unit, lang);
    case 'outcome':
      return outcomeText?.(lang) ?? caseWords[lang].outcomes[value.outcome].label;
    case 'remedy_state':
      return caseWords[lang].remedyStates[value.state];
    case 'admissibility':
      return caseWords[lang].admissibility[value.admissibility];
    default:
      return undefined;
  }
}
