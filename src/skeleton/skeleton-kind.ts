import type { RevisedFact } from '../schema/revision.ts';
import type { RecordKind } from '../schema/record.ts';
import type { ImportContext } from '../import/plan/import-context.ts';
import type { Answers, Question } from './question.ts';

/** The kinds of record that can be begun with a few questions. */
export const skeletonKinds = [
  'covenant',
  'kpi',
  'report',
  'case',
  'edition',
  'organisation',
  'revision',
] as const satisfies readonly RecordKind[];
export type SkeletonKind = (typeof skeletonKinds)[number];

/** What the questions are held against. */
export interface SkeletonContext extends ImportContext {
  /** Ids that a kind cannot have, because they stand in addresses beside its records. */
  readonly reservedIds: Readonly<Partial<Record<RecordKind, ReadonlySet<string>>>>;
  /** What a revision has to say since a published version, where one is named. */
  readonly entriesLacking?: readonly RevisedFact[];
  /** The texts of the files that what is gone since that version leaves, with its reason where that is known. */
  readonly tombstonesLacking?: (reason: string | undefined) => ReadonlyMap<string, string>;
}

/** The record that answers make, and where it goes. */
export interface Skeleton {
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** How one kind of record is begun. */
export interface SkeletonRecipe {
  readonly questions: (context: SkeletonContext) => readonly Question[];
  /** @param answers to every question that is asked and not optional */
  readonly make: (answers: Answers, context: SkeletonContext) => Skeleton;
}
