import type { Language, LocalisedText } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import type { SheetCell } from '../cell.ts';

/**
 * Why a cell cannot be taken over, with the values that the message needs. The words are in
 * `src/i18n/words/import-reasons.ts`, in Dutch and English; a reason without words does not compile.
 */
export interface ReasonValues {
  'cell-missing': Record<never, never>;
  'cell-error': { code: string };
  'formula-uncomputed': { formula: string };
  'no-number': Record<never, never>;
  'number-negative-or-fraction': Record<never, never>;
  'date-in-value': { day: string };
  'range-reversed': { from: number; to: number };
  'percent-in-other-unit': { unit: LocalisedText };
  'money-in-other-unit': { unit: LocalisedText };
  'unit-unexpected': { found: string; unit: LocalisedText };
  'no-date': Record<never, never>;
  'no-period': Record<never, never>;
  'no-choice': {
    allowed: Readonly<Record<Language, readonly string[]>>;
    closest?: string | undefined;
  };
  'no-id': { mended?: string | undefined };
  'no-link': { mended?: string | undefined };
  'id-unknown': { kind: RecordWord; closest?: string | undefined };
  'id-taken': { file: string };
  'id-reserved': Record<never, never>;
  'row-contradicts': { row: number; sheet?: string | undefined };
  'value-and-reason': Record<never, never>;
  'change-in-file': { file: string; was: string };
  /** The case does not have the source that a row names. */
  'source-elsewhere': { file: string };
  /** A list lacks what the case has. */
  'list-leaves-out': { file: string; missing: string };
  /** A Dutch text changes of which the case has a translation. */
  'translation-needed': { file: string };
  /** The outcome that a row changes has words of its own. */
  'outcome-explained': { file: string };
  'answer-unknown': { answer: string };
  'too-long': { limit: number };
  'no-text': { cell: SheetCell };
}

/** Kinds of record as a message names them. */
export type RecordWord =
  | 'owner'
  | 'kpi'
  | 'source'
  | 'edition'
  | 'organisation'
  | 'sector'
  | 'theme'
  | 'country'
  | 'mechanism'
  | 'covenant';

export type Reason = {
  [K in keyof ReasonValues]: { readonly id: K; readonly values: ReasonValues[K] };
}[keyof ReasonValues];

/** What is asked where a cell can be read in more than one way. */
export type QuestionId =
  | 'thousands-or-decimals'
  | 'fraction-of-percent'
  | 'percent-above-hundred'
  | 'bound-or-about'
  | 'unknown-reason'
  | 'value-in-words'
  | 'which-date'
  | 'which-period'
  | 'serial-number'
  | 'kpi-of-which';

/** One way to read a cell; `answer` is what an editor types to choose it. */
export interface Option<T> {
  readonly answer: string;
  /** The same in English, where it is a word; both are understood. */
  readonly answerEn?: string;
  readonly value: T;
}

/** What a cell says: one thing, one of several things, or nothing that can be taken over. */
export type Reading<T> =
  | { readonly kind: 'read'; readonly value: T }
  | {
      readonly kind: 'question';
      readonly question: QuestionId;
      readonly options: readonly Option<T>[];
    }
  | { readonly kind: 'refused'; readonly reason: Reason };

export const read = <T>(value: T): Reading<T> => ({ kind: 'read', value });

export const refused = <K extends keyof ReasonValues>(id: K, values: ReasonValues[K]) =>
  ({ kind: 'refused', reason: { id, values } as Reason }) as const;

/** The one reading there is; a question where there are several, and the refusal where there is none. */
export function oneOf<T>(
  options: readonly Option<T>[],
  question: QuestionId,
  none: Reading<T>,
): Reading<T> {
  const [first, ...others] = options;
  if (first === undefined) return none;
  return others.length === 0 ? read(first.value) : { kind: 'question', question, options };
}

/** What can stand in a cell once it is read. */
export type CellValue = Value | string | number | boolean | readonly string[];
