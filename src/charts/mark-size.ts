/** Lengths of marks in SVG units, as every drawing shows them. */
export const MARK_WIDTH = 12;
export const ARROW_LENGTH = 22;
