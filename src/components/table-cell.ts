import type { Tone } from './tone.ts';

/** What stands in one cell of a table, all of it already in words. */
export interface TableCell {
  readonly text: string;
  readonly href?: string;
  /** Shown as a status, with the shape of its tone. */
  readonly tone?: Tone;
  /** A small line under the text. */
  readonly note?: string;
  /** Numbers of the sources, linked to their place on the page. */
  readonly citations?: readonly { readonly number: number; readonly href: string }[];
  readonly citationLabel?: string;
}

export interface TableColumn {
  readonly label: string;
  /** Numbers stand at the right, under each other. */
  readonly isNumber?: boolean;
}

/** One row: `cells` has one cell for every column after the first. */
export interface TableRow {
  readonly header: TableCell;
  readonly cells: readonly TableCell[];
}
