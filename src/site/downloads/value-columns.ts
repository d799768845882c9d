import { admissibility, outcomeValue, remedyState } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import { boundSide, qualifier, unknownReason } from '../../schema/value.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import type { FactValue } from '../fact.ts';
import { column, type Column } from './column.ts';
import {
  amountOf,
  currencyOf,
  dateOf,
  fromOf,
  kindOf,
  numberOf,
  outcomeOf,
  qualifierOf,
  reasonOf,
  sideOf,
  stateOf,
  textOf,
  toOf,
} from './value-parts.ts';

/** A value, and the unit that a distribution is written in. */
export interface Measured {
  readonly value: FactValue | undefined;
  readonly unit?: Unit | undefined;
  /** What the page says of an outcome, where that is not only the defined word. */
  readonly outcomeText?: ((lang: Language) => string) | undefined;
}

const VALUE_KINDS = [
  'number',
  'range',
  'bound',
  'words',
  'distribution',
  'unknown',
  'date',
  'outcome',
  'remedy_state',
  'admissibility',
] as const;

/** The parts of any value, each in a column of its own; what does not apply is empty. */
export function valueColumns<T>(of: (thing: T) => Measured): Column<T>[] {
  const amount = (thing: T) => amountOf(of(thing).value);
  const text = (lang: Language) => (thing: T) => textOf(of(thing), lang);
  return [
    column(
      'value_kind',
      'code',
      (thing) => kindOf(of(thing).value),
      'Wat voor waarde het is; bij een bedrag is ook currency gevuld',
      'What kind of value it is; for an amount of money currency is filled too',
      VALUE_KINDS,
    ),
    column(
      'value',
      'number',
      (thing) => numberOf(amount(thing)),
      'Het getal, als de bron één getal geeft; anders leeg',
      'The number, where the source gives one number; otherwise empty',
    ),
    column(
      'value_from',
      'number',
      (thing) => fromOf(amount(thing)),
      'Ondergrens van een bandbreedte of van ‘minstens’ en ‘meer dan’',
      'Lower end of a range, or of “at least” and “more than”',
    ),
    column(
      'value_to',
      'number',
      (thing) => toOf(amount(thing)),
      'Bovengrens van een bandbreedte of van ‘hoogstens’, ‘minder dan’ en ‘bijna’',
      'Upper end of a range, or of “at most”, “less than” and “almost”',
    ),
    column(
      'bound_side',
      'code',
      (thing) => sideOf(amount(thing)),
      'Wat voor grens het is',
      'What kind of bound it is',
      boundSide.options,
    ),
    column(
      'qualifier',
      'code',
      (thing) => qualifierOf(amount(thing)),
      'Circa of schatting, als de bron dat zegt',
      'Approximate or estimate, where the source says so',
      qualifier.options,
    ),
    column(
      'currency',
      'code',
      (thing) => currencyOf(of(thing).value),
      'Munt van een bedrag (ISO 4217)',
      'Currency of an amount (ISO 4217)',
    ),
    column(
      'value_date',
      'date',
      (thing) => dateOf(of(thing).value),
      'De datum, als de waarde een datum is, zo precies als bekend',
      'The date, where the value is a date, as precise as known',
    ),
    column(
      'outcome',
      'code',
      (thing) => outcomeOf(of(thing).value),
      'De uitkomst, als de waarde een uitkomst is',
      'The outcome, where the value is an outcome',
      outcomeValue.options,
    ),
    column(
      'state',
      'code',
      (thing) => stateOf(of(thing).value),
      'De stand van een herstel of de ontvankelijkheid, als de waarde dat is',
      'The state of a remedy or the admissibility, where the value is one',
      [...remedyState.options, ...admissibility.options],
    ),
    column(
      'value_text_nl',
      'text',
      text('nl'),
      'De waarde in woorden, een verdeling, uitkomst of stand (Nederlands)',
      'The value in words, a distribution, outcome or state (Dutch)',
    ),
    column(
      'value_text_en',
      'text',
      text('en'),
      'De waarde in woorden, een verdeling, uitkomst of stand (Engels)',
      'The value in words, a distribution, outcome or state (English)',
    ),
    column(
      'unknown_reason',
      'code',
      (thing) => reasonOf(of(thing).value),
      'Waarom er geen waarde bekend is; dan zijn alle andere waarden leeg',
      'Why no value is known; then all other values are empty',
      unknownReason.options,
    ),
  ];
}

/** The columns of a value that is one number, a range or a bound. */
export const AMOUNT = ['value_kind', 'value', 'value_from', 'value_to', 'bound_side', 'qualifier'];

/** Those of a value that may also be words. */
export const SINGLE_VALUE = [...AMOUNT, 'value_text_nl', 'value_text_en'];

/** The columns with these names, for tables in which the others would always be empty. */
export function only<T>(names: readonly string[], columns: readonly Column<T>[]): Column<T>[] {
  return columns.filter(({ name }) => names.includes(name));
}
