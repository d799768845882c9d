import { valueWords } from '../../i18n/words/value.ts';
import { unknownReason, type UnknownReason, type Value } from '../../schema/value.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import type { SheetCell } from '../cell.ts';
import { cleanNumber, plainNumber } from './number-readings.ts';
import { plainSpaces } from './plain-text.ts';
import { type Numbers, numbersIn } from './numbers-in.ts';
import { oneOf, type Option, read, type Reading, refused } from './reading.ts';
import { prefixOf, saysUnknown } from './value-affixes.ts';

/**
 * What a cell says about a KPI that is counted in a unit: a number, a range, a bound, or unknown.
 * Nothing is guessed: what can be read in two ways is a question, and so are words.
 * @param reason why the value is not known, where another cell tells
 */
export function readValue(cell: SheetCell, unit: Unit, reason?: UnknownReason): Reading<Value> {
  if (cell.kind === 'text') return readText(cell.text, unit, reason);
  if (cell.kind === 'number') return readNumber(cell.number, cell.format, unit);
  if (cell.kind === 'date') return refused('date-in-value', { day: cell.day });
  return refused('no-number', {});
}

function readNumber(number: number, format: string | undefined, unit: Unit): Reading<Value> {
  if (!Number.isFinite(number)) return refused('no-number', {});
  const isShare = unit.notation === 'percent';
  if (!(format ?? '').includes('%')) return fractionAsked([cleanNumber(number)], unit, single);
  if (!isShare) return refused('percent-in-other-unit', { unit: unit.other });
  const shown = cleanNumber(number * 100);
  if (!Number.isFinite(shown)) return refused('no-number', {});
  if (Math.abs(shown) <= 100) return read(single([shown]));
  // 48 in a cell of per cents shows as 4800%: typed before the cell was given that format.
  return {
    kind: 'question',
    question: 'percent-above-hundred',
    options: [cleanNumber(number), shown].map((one) => option([one], single)),
  };
}

function readText(text: string, unit: Unit, reason: UnknownReason | undefined): Reading<Value> {
  if (saysUnknown(text)) return readUnknown(reason);
  const { prefix, rest } = prefixOf(text);
  const numbers = numbersIn(rest, unit);
  if (numbers.kind === 'refused') return numbers;
  if (numbers.kind === 'none') return wordsAsked(text);
  if (prefix?.kind === 'bound' && isRange(numbers)) return wordsAsked(text);
  if (prefix?.kind === 'ruim') return isRange(numbers) ? wordsAsked(text) : ruim(numbers);
  const make = (ends: readonly number[]): Value => {
    const value = single(ends);
    if (prefix?.kind === 'bound')
      return { kind: 'bound', side: prefix.side, number: ends[0] ?? Number.NaN };
    return prefix?.kind === 'qualifier' ? { ...value, qualifier: prefix.qualifier } : value;
  };
  return fromNumbers(numbers, unit, make);
}

const isRange = ({ readings }: Numbers): boolean => (readings[0]?.length ?? 0) > 1;

function fromNumbers(
  { readings, hasPercent }: Numbers,
  unit: Unit,
  make: (ends: readonly number[]) => Value,
): Reading<Value> {
  const possible = readings.filter(([from = 0, to = from]) => from <= to);
  const [only, ...others] = possible;
  if (only === undefined) {
    const [from = 0, to = 0] = readings[0] ?? [];
    return refused('range-reversed', { from, to });
  }
  if (others.length > 0)
    return {
      kind: 'question',
      question: 'thousands-or-decimals',
      options: possible.map((ends) => option(ends, make)),
    };
  return hasPercent ? read(make(only)) : fractionAsked(only, unit, make);
}

/** `0,48` of a share may be 48% that a spreadsheet keeps as a fraction, or less than one per cent. */
function fractionAsked<V extends Value>(
  ends: readonly number[],
  unit: Unit,
  make: (ends: readonly number[]) => V,
): Reading<V> {
  const mayBeFraction =
    unit.notation === 'percent' &&
    ends.every((end) => Math.abs(end) <= 1) &&
    ends.some((end) => end !== 0);
  if (!mayBeFraction) return read(make(ends));
  return {
    kind: 'question',
    question: 'fraction-of-percent',
    options: [ends.map((end) => cleanNumber(end * 100)), ends].map((one) => option(one, make)),
  };
}

function ruim({ readings }: Numbers): Reading<Value> {
  return oneOf<Value>(
    readings.flatMap(([number = 0]): Option<Value>[] => [
      {
        answer: `${valueWords.nl.bounds.more_than} ${plainNumber(number)}`,
        answerEn: `${valueWords.en.bounds.more_than} ${plainNumber(number)}`,
        value: { kind: 'bound', side: 'more_than', number },
      },
      {
        answer: `${valueWords.nl.qualifiers.approximately} ${plainNumber(number)}`,
        answerEn: `${valueWords.en.qualifiers.approximately} ${plainNumber(number)}`,
        value: { kind: 'number', number, qualifier: 'approximately' },
      },
    ]),
    'bound-or-about',
    refused('no-number', {}),
  );
}

function readUnknown(reason: UnknownReason | undefined): Reading<Value> {
  if (reason !== undefined) return read({ kind: 'unknown', reason });
  return {
    kind: 'question',
    question: 'unknown-reason',
    options: unknownReason.options.map((each) => ({
      answer: valueWords.nl.unknown[each],
      answerEn: valueWords.en.unknown[each],
      value: { kind: 'unknown', reason: each },
    })),
  };
}

/** Words are a value too, but only when somebody says that they are no mistyped number. */
function wordsAsked(text: string): Reading<Value> {
  const words = plainSpaces(text);
  if (words === '') return refused('no-number', {});
  if (words.length > LONGEST_WORDS) return refused('too-long', { limit: LONGEST_WORDS });
  return {
    kind: 'question',
    question: 'value-in-words',
    options: [
      { answer: 'woorden', answerEn: 'words', value: { kind: 'words', text: { nl: words } } },
    ],
  };
}

const LONGEST_WORDS = 200;

function single(ends: readonly number[]) {
  const [from = Number.NaN, to] = ends;
  return to === undefined
    ? ({ kind: 'number', number: from } as const)
    : ({ kind: 'range', from, to } as const);
}

function option<V extends Value>(
  ends: readonly number[],
  make: (ends: readonly number[]) => V,
): Option<V> {
  return { answer: ends.map(plainNumber).join('-'), value: make(ends) };
}
