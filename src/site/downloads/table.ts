import type { BothLanguages, Cell, Column, Field } from './column.ts';

/** Under which heading the data page lists a table. */
export type TableGroup = 'facts' | 'covenants' | 'cases' | 'benchmark' | 'reference';

/** What a table is, beside what is in it. */
export interface TableAbout {
  /** Name of its files, without extension; published and never changed. */
  readonly name: string;
  readonly title: BothLanguages;
  /** What one row is, and what to know before using it. */
  readonly description: BothLanguages;
}

/** Rows in a fixed order, each with one cell for every field. */
export interface Table extends TableAbout {
  readonly fields: readonly Field[];
  readonly count: number;
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** A table of the collections of the site, as the data page lists them. */
export interface CollectionTable extends Table {
  readonly group: TableGroup;
}

/** Makes a table of things; the order of the things is that of the rows. */
export function tableOf<T, About extends TableAbout>(
  about: About,
  things: readonly T[],
  columns: readonly Column<T>[],
): About & Table {
  return {
    ...about,
    fields: columns,
    count: things.length,
    rows: () => things.values().map((thing) => columns.map(({ of }) => of(thing))),
  };
}
