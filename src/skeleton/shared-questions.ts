import { type AnyRecord, type RecordKind, recordsOfKind } from '../schema/record.ts';
import type { LocalisedText } from '../schema/text.ts';
import {
  type Candidate,
  readLink,
  readNewId,
  readReference,
  slugOf,
} from '../import/reading/read-fields.ts';
import { type Reading, read, type RecordWord, refused } from '../import/reading/reading.ts';
import { readDate, readPeriod } from '../import/reading/read-dates.ts';
import type { Choice, Question } from './question.ts';
import type { SkeletonContext } from './skeleton-kind.ts';

const cell = (text: string) => ({ kind: 'text', text }) as const;

/** A question of words, that takes any text. */
export const textQuestion = (flag: string, nl: string, en: string): Question => ({
  flag,
  asks: { nl, en },
});

/** A question whose answers are the values of a schema, with their Dutch and English words. */
export function choiceQuestion<T extends string>(
  flag: string,
  nl: string,
  en: string,
  labels: Readonly<Record<T, readonly [nl: string, en: string]>>,
): Question {
  const choices = Object.entries<readonly [string, string]>(labels).map(
    ([value, [dutch, english]]): Choice => ({ value, label: { nl: dutch, en: english } }),
  );
  return { flag, asks: { nl, en }, choices: () => choices };
}

/** A question for something that is there already: by id or by a name that no other has. */
export function referenceQuestion(
  flag: string,
  nl: string,
  en: string,
  kind: RecordWord,
  candidates: readonly Candidate[],
): Question {
  return { flag, asks: { nl, en }, read: (text) => readReference(text, kind, candidates) };
}

/**
 * A question for a new id; without an answer it is made of a name that was answered before.
 * @param taken the file of a record that has an id already, if any
 */
export function idQuestion(
  from: string,
  kind: RecordKind,
  { reservedIds }: SkeletonContext,
  taken: (id: string, answers: Readonly<Partial<Record<string, string>>>) => string | undefined,
): Question {
  return {
    flag: 'id',
    asks: {
      nl: 'Korte naam, voor het adres; die verandert nooit meer',
      en: 'Short name, for the address; it never changes',
    },
    byDefault: (answers) => slugOf(answers[from] ?? ''),
    read: (text, answers) => {
      const reading = readNewId(cell(text));
      if (reading.kind !== 'read') return reading;
      if (reservedIds[kind]?.has(reading.value) === true) return refused('id-reserved', {});
      const file = taken(reading.value, answers);
      return file === undefined ? reading : refused('id-taken', { file });
    },
  };
}

/** The file of a record of a kind that has an id, within an owner where one is given. */
export function fileOf(
  records: readonly AnyRecord[],
  kinds: readonly RecordKind[],
  id: string,
  owner?: string,
): string | undefined {
  return [
    ...kinds.flatMap((kind) => recordsOfKind(records, kind)),
    // An id stays taken when what had it is gone.
    ...recordsOfKind(records, 'tombstone').filter(
      ({ of }) => of && (kinds as readonly string[]).includes(of),
    ),
  ].find((record) => record.id === id && (owner === undefined || record.owner === owner))?.file;
}

/** A question for an address on the web. */
export const linkQuestion = (flag: string, nl: string, en: string): Question => ({
  flag,
  asks: { nl, en },
  isOptional: true,
  read: (text) => readLink(cell(text)),
});

/** What has one reading stands; what has more is asked again. */
const certain = (reading: Reading<string>, none: Reading<string>): Reading<string> =>
  reading.kind === 'question' ? none : reading;

export const readOneDate = (text: string): Reading<string> =>
  certain(readDate(cell(text)), refused('no-date', {}));
export const readOnePeriod = (text: string): Reading<string> =>
  certain(readPeriod(cell(text)), refused('no-period', {}));

/** A year with benchmarks. */
export const readYear = (text: string): Reading<string> =>
  /^(?:199|20\d)\d$/u.test(text) ? read(text) : refused('no-period', {});

/** A Dutch text; the English one can be added later, and the site says that it is missing. */
export const dutch = (text: string | undefined): LocalisedText => ({ nl: text ?? '' });

/** An object without the fields that have no value. */
export function withoutEmpty(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
