import type { CellType } from '../../schema/cell-type.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';

/** The same words in both languages of the site. */
export type BothLanguages = Readonly<Record<Language, string>>;

/** One cell; what is not known is `undefined`, never 0 and never an empty text. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** What a reader has to know of a column. Its name is published and never changes. */
export interface Field {
  readonly name: string;
  readonly type: CellType;
  readonly meaning: BothLanguages;
  /** All that can stand in a `code`. */
  readonly codes?: readonly string[];
}

/** A column with what it holds of a thing, so that no field is documented and forgotten. */
export interface Column<T> extends Field {
  readonly of: (thing: T) => Cell;
}

export function column<T>(
  name: string,
  type: CellType,
  of: (thing: T) => Cell,
  nl: string,
  en: string,
  codes?: readonly string[],
): Column<T> {
  return { name, type, of, meaning: { nl, en }, ...(codes === undefined ? {} : { codes }) };
}

/** A text in two columns, one for each language; the one that is missing stays empty. */
export function localised<T>(
  name: string,
  of: (thing: T) => LocalisedText | undefined,
  nl: string,
  en: string,
): Column<T>[] {
  return [
    column(`${name}_nl`, 'text', (thing) => of(thing)?.nl, `${nl} (Nederlands)`, `${en} (Dutch)`),
    column(`${name}_en`, 'text', (thing) => of(thing)?.en, `${nl} (Engels)`, `${en} (English)`),
  ];
}
