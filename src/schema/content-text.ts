import type { Place, RecordPath } from './finding.ts';

/** Which part of a file a text is; `text` is the whole of a file that could not be read as data. */
export type TextPart = 'value' | 'key' | 'comment' | 'prose' | 'file-name' | 'text';

/** One text that content holds, decoded: what a reader of the site, or of the repository, can see. */
export interface ContentText {
  readonly file: string;
  readonly part: TextPart;
  /** The field that holds the text; of a key the record that the key stands in. */
  readonly path: RecordPath;
  readonly text: string;
  /** Where the stretch between two offsets of the text stands in the file, as near as can be told. */
  placeAt(start: number, end: number): Place;
}
