/** What a character is that nobody sees; the words are in `src/i18n/words/hidden-characters.ts`. */
export type HiddenKind =
  | 'soft-hyphen'
  | 'hyphen'
  | 'direction'
  | 'line-break'
  /** A sign of Windows, read as a control character. */
  | 'misread'
  /** What only one font, or only the document that it came from, has. */
  | 'symbol'
  /** What a conversion could not read. */
  | 'lost'
  | 'control'
  | 'no-width';
