/** A piece of a text between two UTF-16 offsets, the second not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds all stretches of one kind in a text, in time linear in its length. */
export type Finder = (text: string) => readonly Stretch[];
