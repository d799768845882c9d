import type { Language, LocalisedText } from '../schema/text.ts';
import type { Value } from '../schema/value.ts';
import type { Unit } from '../schema/vocabulary.ts';
import { localeOf } from './format-date.ts';
import { type Line, joinedLine, lineOf, lineWithin } from './line.ts';
import { inLanguage, markedText } from './localised.ts';
import { madeOnce } from './made-once.ts';
import { valueWords } from './words/value.ts';

/** A value as it is shown large: "circa" · "48%" · "" or "meer dan" · "70" · "merken". */
export interface ValueText {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
  /** Language of a figure in words that are there only in the other one. */
  readonly lang?: Language;
}

type Notation = Pick<Unit, 'notation' | 'one' | 'other'>;

/**
 * A number as the language writes it: 4268 → "4.268" or "4,268", -3 → "−3". Two decimals, or so
 * many more that something small is not shown as nothing: 0.004 stays "0,004".
 */
export function numberText(number: number, language: Language): string {
  return formatted(number, language, {
    maximumFractionDigits: 2,
    maximumSignificantDigits: 2,
    roundingPriority: 'morePrecision',
  });
}

const numberFormat = madeOnce(
  (language: Language, options: Intl.NumberFormatOptions) =>
    // `negative` writes no sign before a zero, nor before what is rounded to it.
    new Intl.NumberFormat(localeOf(language), { ...options, signDisplay: 'negative' }),
);

function formatted(number: number, language: Language, options: Intl.NumberFormatOptions): string {
  return numberFormat(language, options).format(number).replace('-', MINUS);
}

/** As wide as a plus, and no hyphen that a line may break after. */
const MINUS = '−';

/** The words of a value with its unit, in the parts that a large figure is set in. */
export function valueParts(
  value: Value,
  unit: Notation | undefined,
  language: Language,
): ValueText {
  const words = valueWords[language];
  const write = (number: number) =>
    numberText(number, language) + (unit?.notation === 'percent' ? '%' : '');
  // Only money brings its own sign; a bare number in euros needs the word.
  const unitWord = (number: number) =>
    unit === undefined || unit.notation === 'percent' ? '' : unitText(unit, number, language);
  const qualified = (qualifier: 'approximately' | 'estimate' | undefined) =>
    qualifier === undefined ? '' : words.qualifiers[qualifier];

  switch (value.kind) {
    case 'number':
      return {
        before: qualified(value.qualifier),
        figure: write(value.number),
        after: unitWord(value.number),
      };
    case 'range':
      return {
        before: qualified(value.qualifier),
        figure: rangeText(value, numberText(value.from, language), write(value.to)),
        after: unitWord(value.to),
      };
    case 'bound':
      return {
        before: words.bounds[value.side],
        figure: write(value.number),
        after: unitWord(value.number),
      };
    case 'words': {
      const { text: figure, ...marked } = markedText(value.text, language);
      return { before: '', figure, after: '', ...marked };
    }
    case 'unknown':
      return { before: '', figure: words.unknown[value.reason], after: '' };
    case 'distribution':
      return {
        before: '',
        figure: value.shares.map((share) => shareText(share, unit, language)).join('; '),
        after: '',
      };
    case 'money':
      return moneyParts(value, language);
    default:
      return value satisfies never;
  }
}

/** A value with its unit in one run of text: "circa 48%", "meer dan 70 merken". */
export function valueText(value: Value, unit: Notation | undefined, language: Language): string {
  const { before, figure, after } = valueParts(value, unit, language);
  return [before, figure, after].filter((part) => part !== '').join(' ');
}

/** The same; words of a record are marked where they are there only in the other language. */
export function valueLine(value: Value, unit: Notation | undefined, language: Language): Line {
  if (value.kind === 'words') return lineOf(value.text, language);
  if (value.kind !== 'distribution') return valueText(value, unit, language);
  return joinedLine(
    value.shares.map((share) =>
      lineWithin(
        (label) => `${label} ${valueText(share.value, unit, language)}`,
        lineOf(share.label, language),
      ),
    ),
    '; ',
  );
}

/** "42–45%"; spaced where a dash would run into a minus: "−5 – −3%". */
function rangeText(
  { from, to }: { readonly from: number; readonly to: number },
  low: string,
  high: string,
): string {
  return from < 0 || to < 0 ? `${low} – ${high}` : `${low}–${high}`;
}

function unitText(unit: Notation, number: number, language: Language): string {
  const form: LocalisedText = number === 1 ? unit.one : unit.other;
  return inLanguage(form, language).text;
}

type Share = Extract<Value, { kind: 'distribution' }>['shares'][number];

function shareText(share: Share, unit: Notation | undefined, language: Language): string {
  return `${inLanguage(share.label, language).text} ${valueText(share.value, unit, language)}`;
}

function moneyParts(money: Extract<Value, { kind: 'money' }>, language: Language): ValueText {
  const write = (number: number) =>
    formatted(number, language, {
      style: 'currency',
      currency: money.currency,
      trailingZeroDisplay: 'stripIfInteger',
    });
  const { before } = valueParts(money.amount, undefined, language);
  if (money.amount.kind === 'range') {
    return { before, figure: `${write(money.amount.from)} – ${write(money.amount.to)}`, after: '' };
  }
  return { before, figure: write(money.amount.number), after: '' };
}
