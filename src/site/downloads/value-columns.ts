import { valueText } from '../../i18n/format-value.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { outcomeValue } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import { boundSide, qualifier, unknownReason, type Value } from '../../schema/value.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import type { FactValue } from '../fact.ts';
import { column, type Column } from './column.ts';

/** A value, and the unit that a distribution is written in. */
export interface Measured {
  readonly value: FactValue | undefined;
  readonly unit?: Unit | undefined;
  /** What the page says of an outcome, where that is not only the defined word. */
  readonly outcomeText?: ((lang: Language) => string) | undefined;
}

type Amount = Extract<Value, { kind: 'number' | 'range' | 'bound' }>;

const VALUE_KINDS = ['number', 'range', 'bound', 'words', 'distribution', 'unknown', 'date', 'outcome'] as const;

/** A bound from below leaves the upper end open, the others the lower end. */
const FROM_BELOW = ['at_least', 'more_than'];

/** The parts of any value, each in a column of its own; what does not apply is empty. */
export function valueColumns<T>(of: (thing: T) => Measured): Column<T>[] {
  const amount = (thing: T) => amountOf(of(thing).value);
  const text = (lang: Language) => (thing: T) => textOf(of(thing), lang);
  return [
    column('value_kind', 'code', (thing) => kindOf(of(thing).value), 'Wat voor waarde het is; bij een bedrag is ook currency gevuld', 'What kind of value it is; for an amount of money currency is filled too', VALUE_KINDS),
    column('value', 'number', (thing) => numberOf(amount(thing)), 'Het getal, als de bron één getal geeft; anders leeg', 'The number, where the source gives one number; otherwise empty'),
    column('value_from', 'number', (thing) => fromOf(amount(thing)), 'Ondergrens van een bandbreedte of van ‘minstens’ en ‘meer dan’', 'Lower end of a range, or of “at least” and “more than”'),
    column('value_to', 'number', (thing) => toOf(amount(thing)), 'Bovengrens van een bandbreedte of van ‘hoogstens’, ‘minder dan’ en ‘bijna’', 'Upper end of a range, or of “at most”, “less than” and “almost”'),
    column('bound_side', 'code', (thing) => sideOf(amount(thing)), 'Wat voor grens het is', 'What kind of bound it is', boundSide.options),
    column('qualifier', 'code', (thing) => qualifierOf(amount(thing)), 'Circa of schatting, als de bron dat zegt', 'Approximate or estimate, where the source says so', qualifier.options),
    column('currency', 'code', (thing) => currencyOf(of(thing).value), 'Munt van een bedrag (ISO 4217)', 'Currency of an amount (ISO 4217)'),
    column('value_date', 'date', (thing) => dateOf(of(thing).value), 'De datum, als de waarde een datum is, zo precies als bekend', 'The date, where the value is a date, as precise as known'),
    column('outcome', 'code', (thing) => outcomeOf(of(thing).value), 'De uitkomst, als de waarde een uitkomst is', 'The outcome, where the value is an outcome', outcomeValue.options),
    column('value_text_nl', 'text', text('nl'), 'De waarde in woorden, een verdeling of een uitkomst (Nederlands)', 'The value in words, a distribution or an outcome (Dutch)'),
    column('value_text_en', 'text', text('en'), 'De waarde in woorden, een verdeling of een uitkomst (Engels)', 'The value in words, a distribution or an outcome (English)'),
    column('unknown_reason', 'code', (thing) => reasonOf(of(thing).value), 'Waarom er geen waarde bekend is; dan zijn alle andere waarden leeg', 'Why no value is known; then all other values are empty', unknownReason.options),
  ];
}

function amountOf(value: FactValue | undefined): Amount | undefined {
  const held = value?.kind === 'money' ? value.amount : value;
  return held?.kind === 'number' || held?.kind === 'range' || held?.kind === 'bound' ? held : undefined;
}

const kindOf = (value: FactValue | undefined) => (value?.kind === 'money' ? value.amount.kind : value?.kind);
const numberOf = (amount: Amount | undefined) => (amount?.kind === 'number' ? amount.number : undefined);
const sideOf = (amount: Amount | undefined) => (amount?.kind === 'bound' ? amount.side : undefined);
const qualifierOf = (amount: Amount | undefined) => (amount === undefined || amount.kind === 'bound' ? undefined : amount.qualifier);
const currencyOf = (value: FactValue | undefined) => (value?.kind === 'money' ? value.currency : undefined);
const dateOf = (value: FactValue | undefined) => (value?.kind === 'date' ? value.date : undefined);
const outcomeOf = (value: FactValue | undefined) => (value?.kind === 'outcome' ? value.outcome : undefined);
const reasonOf = (value: FactValue | undefined) => (value?.kind === 'unknown' ? value.reason : undefined);

function fromOf(amount: Amount | undefined): number | undefined {
  if (amount?.kind === 'range') return amount.from;
  return amount?.kind === 'bound' && FROM_BELOW.includes(amount.side) ? amount.number : undefined;
}

function toOf(amount: Amount | undefined): number | undefined {
  if (amount?.kind === 'range') return amount.to;
  return amount?.kind === 'bound' && !FROM_BELOW.includes(amount.side) ? amount.number : undefined;
}

function textOf({ value, unit, outcomeText }: Measured, lang: Language): string | undefined {
  switch (value?.kind) {
    case 'words':
      return value.text[lang];
    case 'distribution':
      return valueText(value, unit, lang);
    case 'outcome':
      return outcomeText?.(lang) ?? caseWords[lang].outcomes[value.outcome].label;
    default:
      return undefined;
  }
}
