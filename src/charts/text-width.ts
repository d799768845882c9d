/** Widths as a share of the letter size, of the semi-bold cut of the site's typeface, rounded up. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ .,:;'’|ijlI!]/u, 0.28],
  [/[()\-frt/]/u, 0.42],
  [/[mwMW%—]/u, 0.96],
  [/[A-Z&€≥≤]/u, 0.76],
  [/[0-9]/u, 0.7],
];
const OTHER_WIDTH = 0.62;

/**
 * How wide a text will be at most; there is no browser at build to measure it.
 * @returns width in the unit of `fontSize`
 */
export function textWidth(text: string, fontSize: number): number {
  const shares = [...text].map(
    (character) => WIDTHS.find(([set]) => set.test(character))?.[1] ?? OTHER_WIDTH,
  );
  return fontSize * shares.reduce((sum, share) => sum + share, 0);
}
