import { counted } from '../counted.ts';
import type { Dictionary } from '../dictionary.ts';

type Parts<Name extends string> = Readonly<Record<Name, string>>;

/** The words of the sentences that say what a chart says. */
interface KpiSentenceWords {
  readonly none: string;
  readonly latest: (parts: Parts<'value' | 'period'>) => string;
  readonly about: (amount: string) => string;
  readonly percentagePoints: (amount: string) => string;
  readonly range: (low: string, high: string) => string;
  readonly more: (parts: Parts<'amount' | 'value' | 'period'>) => string;
  readonly less: (parts: Parts<'amount' | 'value' | 'period'>) => string;
  readonly same: (parts: Parts<'value' | 'period'>) => string;
  readonly moreOrLess: (parts: Parts<'less' | 'more' | 'value' | 'period'>) => string;
  readonly agreed: (
    kind: 'milestone' | 'target',
    aim: 'at_least' | 'at_most' | 'band',
    value: string,
    by: string | undefined,
  ) => string;
  readonly lacking: Readonly<
    Record<'at_least' | 'at_most' | 'band', (amount: string, agreed: string) => string>
  >;
  readonly met: (agreed: string) => string;
  readonly partlyMet: (agreed: string) => string;
  readonly status: (label: string) => string;
  readonly breaks: (periods: string) => string;
  readonly missing: (years: string) => string;
}

export const kpiSentenceWords: Dictionary<KpiSentenceWords> = {
  nl: {
    none: 'Van deze KPI zijn geen waarden gepubliceerd.',
    latest: ({ value, period }) => `Laatste waarde: ${value} (${period}).`,
    about: (amount) => `ongeveer ${amount}`,
    percentagePoints: (amount) => `${amount} procentpunt`,
    range: (low, high) => `${low} tot ${high}`,
    more: ({ amount, value, period }) =>
      `Dat is ${amount} meer dan de waarde van ${period} (${value}).`,
    less: ({ amount, value, period }) =>
      `Dat is ${amount} minder dan de waarde van ${period} (${value}).`,
    same: ({ value, period }) => `Dat is evenveel als de waarde van ${period} (${value}).`,
    moreOrLess: ({ less, more, value, period }) =>
      `Dat is tussen ${less} minder en ${more} meer dan de waarde van ${period} (${value}).`,
    agreed: (kind, aim, value, by) =>
      [
        kind === 'target' ? 'het doel van' : 'het tussendoel van',
        { at_least: 'minstens', at_most: 'hoogstens', band: '' }[aim],
        value,
        ...(by === undefined ? [] : [`(uiterlijk ${by})`]),
      ]
        .filter((part) => part !== '')
        .join(' '),
    lacking: {
      at_least: (amount, agreed) => `Dat is ${amount} onder ${agreed}.`,
      at_most: (amount, agreed) => `Dat is ${amount} boven ${agreed}.`,
      band: (amount, agreed) => `Dat is ${amount} buiten ${agreed}.`,
    },
    met: (agreed) => `Dat voldoet aan ${agreed}.`,
    partlyMet: (agreed) => `De ene kant van de bandbreedte voldoet aan ${agreed}, de andere niet.`,
    status: (label) => `De status is: ${label}.`,
    breaks: (periods) =>
      `Vanaf ${periods} is anders geteld; waarden van ervoor en erna zijn niet te vergelijken.`,
    missing: (years) => `Over ${years} is geen waarde gevonden.`,
  },
  en: {
    none: 'No values of this KPI have been published.',
    latest: ({ value, period }) => `Latest value: ${value} (${period}).`,
    about: (amount) => `about ${amount}`,
    percentagePoints: (amount) => counted(amount, 'percentage point', 'percentage points'),
    range: (low, high) => `${low} to ${high}`,
    more: ({ amount, value, period }) =>
      `That is ${amount} more than the value of ${period} (${value}).`,
    less: ({ amount, value, period }) =>
      `That is ${amount} less than the value of ${period} (${value}).`,
    same: ({ value, period }) => `That is the same as the value of ${period} (${value}).`,
    moreOrLess: ({ less, more, value, period }) =>
      `That is between ${less} less and ${more} more than the value of ${period} (${value}).`,
    agreed: (kind, aim, value, by) =>
      [
        kind === 'target' ? 'the target of' : 'the milestone of',
        { at_least: 'at least', at_most: 'at most', band: '' }[aim],
        value,
        ...(by === undefined ? [] : [`(by ${by})`]),
      ]
        .filter((part) => part !== '')
        .join(' '),
    lacking: {
      at_least: (amount, agreed) => `That is ${amount} below ${agreed}.`,
      at_most: (amount, agreed) => `That is ${amount} above ${agreed}.`,
      band: (amount, agreed) => `That is ${amount} outside ${agreed}.`,
    },
    met: (agreed) => `That meets ${agreed}.`,
    partlyMet: (agreed) => `One end of the range meets ${agreed}, the other does not.`,
    status: (label) => `The status is: ${label}.`,
    breaks: (periods) =>
      `From ${periods} the count differs; values before and after cannot be compared.`,
    missing: (years) => `No value was found for ${years}.`,
  },
};
