import type { ReferenceKind } from '../schema/field.ts';
import type { Language } from '../schema/text.ts';

/** Where a form finds the records that a field can point at. */
export interface ReferenceSource {
  readonly collection: string;
  /** The file of a collection of single files, such as a list of words. */
  readonly file?: string;
  /** What is stored: the name of the file, or a field of a list in it. */
  readonly value_field: string;
  readonly display_fields: readonly string[];
}

/** What the fields of one collection are made for. */
export interface FormScope {
  readonly language: Language;
  /** Kinds of records that can be chosen from a list; of others the id is typed. */
  readonly references: Partial<Readonly<Record<ReferenceKind, ReferenceSource>>>;
}
