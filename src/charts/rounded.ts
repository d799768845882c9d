/** Digits of a position in an SVG: a tenth of a unit is less than a pixel, and keeps drawings small. */
export const DIGITS = 1;

export const rounded = (position: number): number =>
  Math.round(position * 10 ** DIGITS) / 10 ** DIGITS;
