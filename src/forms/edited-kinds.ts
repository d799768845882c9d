import type { RecordKind } from '../schema/record.ts';

/** Kinds of which there are many files in a folder, so that a form can add one. */
export const LISTED_KINDS = [
  'covenant',
  'programme',
  'kpi',
  'report',
  'mechanism',
  'case',
  'organisation',
  'sector',
  'edition',
  'method',
  'policy-target',
  'lesson',
  'page',
  'revision',
] as const satisfies readonly RecordKind[];
export type ListedKind = (typeof LISTED_KINDS)[number];

/** Kinds of which a folder has one file at most. */
export const SINGLE_KINDS = [
  'source-list',
  'participant-list',
  'theme-list',
  'norm-list',
  'country-list',
  'unit-list',
  'search-word-list',
  'instrument',
] as const satisfies readonly RecordKind[];
export type SingleKind = (typeof SINGLE_KINDS)[number];

export type EditedKind = ListedKind | SingleKind;

export const EDITED_KINDS: readonly EditedKind[] = [...LISTED_KINDS, ...SINGLE_KINDS];

export function isSingleKind(kind: string): kind is SingleKind {
  return (SINGLE_KINDS as readonly string[]).includes(kind);
}

/** Kinds that have no form, each with the reason. A new kind compiles only once it is in a list. */
export const WITHOUT_FORM: Readonly<Record<Exclude<RecordKind, EditedKind>, string>> = {
  site: 'settings of the whole site, the forms among them, are for who administers it',
  tombstone: 'taking a page away is a decision of the editors, and leaves no form to fill in',
  'exception-list': 'an exception to the check is not for who meets it while filling in a form',
};
