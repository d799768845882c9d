import type { Language } from '../../schema/text.ts';

/** A text in both languages. */
type BothLanguages = Readonly<Record<Language, string>>;

/** The kinds of list that a sheet can hold. */
export const layoutIds = ['observations', 'scores', 'cases'] as const;
export type LayoutId = (typeof layoutIds)[number];

/** One column that a sheet can have. The reader, the template and the manual are made from it. */
export interface Column<Id extends string = string> {
  readonly id: Id;
  /** As the template writes it, in Dutch and English; no two columns of a layout share a name. */
  readonly name: BothLanguages;
  /** Other names by which the column is known, in either language. */
  readonly aliases: readonly string[];
  readonly meaning: BothLanguages;
  /** Whether every row needs it. */
  readonly required: boolean;
  readonly example: string;
  /** The words that a cell may hold, where they are few. */
  readonly choices?: readonly string[];
}

export interface Layout<Id extends string = string> {
  readonly id: LayoutId;
  /** Name of the sheet in the template, and of its file. */
  readonly sheetName: string;
  readonly columns: readonly Column<Id>[];
  /** A header row has all of one of these; they tell the layouts apart. */
  readonly recognisedBy: readonly (readonly Id[])[];
}
