import { colours } from './colours.ts';
import { isRowAsAbove } from './png.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** From paper to an ink there are so many steps: a soft edge needs no more. */
const STEPS = 15;

const rgbOf = (colour: string): Rgb => {
  const value = parseInt(colour.slice(1), 16);
  return [value >>> 16, (value >>> 8) & 255, value & 255];
};

const { paper, ...inks } = colours;

/** The paper, then every ink from its faintest shade to its own colour. */
export const palette: readonly Rgb[] = [
  rgbOf(paper),
  ...Object.values(inks).flatMap((ink) =>
    Array.from({ length: STEPS }, (_, step) => shade(rgbOf(ink), (step + 1) / STEPS)),
  ),
];

function shade(ink: Rgb, part: number): Rgb {
  const mixed = (at: 0 | 1 | 2) => {
    const start = rgbOf(paper)[at];
    return Math.round(start + (ink[at] - start) * part);
  };
  return [mixed(0), mixed(1), mixed(2)];
}

/**
 * The entry of the palette that comes nearest to each pixel.
 * @param pixels four bytes for each, the last of which says that it is opaque
 * @param width pixels in a row
 */
export function entriesOf(pixels: Uint8Array, width: number): Uint8Array {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const entries = new Uint8Array(pixels.length / 4);
  let [last, entry] = [-1, 0];
  for (let row = 0; row < entries.length; row += width) {
    if (row > 0 && isRowAsAbove(pixels, row * 4, width * 4)) {
      entries.copyWithin(row, row - width, row);
      continue;
    }
    for (let at = row; at < row + width; at += 1) {
      const colour = view.getUint32(at * 4) >>> 8;
      if (colour !== last) [last, entry] = [colour, entryFor(colour)];
      entries[at] = entry;
    }
  }
  return entries;
}

const known = new Map<number, number>();

function entryFor(colour: number): number {
  const before = known.get(colour);
  if (before !== undefined) return before;
  const distances = palette.map(
    ([red, green, blue]) =>
      (red - (colour >>> 16)) ** 2 +
      (green - ((colour >>> 8) & 255)) ** 2 +
      (blue - (colour & 255)) ** 2,
  );
  const entry = distances.indexOf(Math.min(...distances));
  known.set(colour, entry);
  return entry;
}
