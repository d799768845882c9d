import type { Language } from '../schema/text.ts';
import type { Forge } from '../schema/forge.ts';

/** A covenant, programme or mechanism, whose folder holds records of its own. */
export interface FolderOwner {
  readonly id: string;
  readonly title: string;
}

/** What the forms must know of the site beside the schemas. */
export interface FormSubjects {
  readonly language: Language;
  /** What the page is called. */
  readonly title: string;
  readonly covenants: readonly FolderOwner[];
  readonly programmes: readonly FolderOwner[];
  readonly mechanisms: readonly FolderOwner[];
  /** Files of which each folder has one at most, as far as they are there. */
  readonly singleFiles: readonly string[];
  readonly forge: Forge | undefined;
}
