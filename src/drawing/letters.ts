import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type PathCommand } from 'opentype.js';

/**
 * Letters as outlines. The fonts come with the project and every letter is drawn by it, so that an image
 * does not depend on what fonts a machine has.
 */
export interface Letters {
  /** Whether there is a shape for a letter; otherwise it is drawn as an empty box. */
  readonly has: (letter: string) => boolean;
  /** Width of a text in pixels. */
  readonly width: (text: string, size: number) => number;
  /** Path data of a text that begins at `x` on the baseline `y`. */
  readonly path: (text: string, x: number, y: number, size: number) => string;
}

export type Weight = 400 | 700;

/** The second holds the letters of names that the first lacks: Ł, ő, ş. */
const SUBSETS = ['latin', 'latin-ext'];

const { resolve } = createRequire(import.meta.url);

/** @throws Error when a font of the project cannot be read */
export function lettersOf(weight: Weight): Letters {
  const fonts = SUBSETS.map((subset) => fontIn(subset, weight));
  const widths = new Map<string, number>();
  /** Of one word at a size of one; titles share most of theirs. */
  const wordWidth = (word: string) => {
    const known = widths.get(word);
    if (known !== undefined) return known;
    const width = runs(fonts, word).reduce(
      (sum, run) => sum + run.font.getAdvanceWidth(run.text, 1),
      0,
    );
    widths.set(word, width);
    return width;
  };
  const space = wordWidth(' ');
  const paths = new Map<string, string>();
  return {
    has: (letter) => fonts.some((font) => font.charToGlyphIndex(letter) !== 0),
    width(text, size) {
      const words = text.split(' ');
      return words.reduce((sum, word) => sum + wordWidth(word), space * (words.length - 1)) * size;
    },
    path(text, x, y, size) {
      // Most images have the head, the outcome and the mechanism of others.
      const key = [x, y, size, text].join(' ');
      const known = paths.get(key);
      if (known !== undefined) return known;
      let at = x;
      const path = runs(fonts, text)
        .map((run) => {
          const data = run.font.getPath(run.text, at, y, size).commands.map(pathData).join('');
          at += run.font.getAdvanceWidth(run.text, size);
          return data;
        })
        .join('');
      paths.set(key, path);
      return path;
    },
  };
}

function fontIn(subset: string, weight: Weight): Font {
  const name = `@fontsource/public-sans/files/public-sans-${subset}-${String(weight)}-normal.woff`;
  const { buffer, byteOffset, byteLength } = readFileSync(resolve(name));
  return opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength));
}

/** A step of an outline as SVG writes it, to a tenth of a pixel. */
function pathData(step: PathCommand): string {
  const at = (...numbers: readonly number[]) => numbers.map((one) => one.toFixed(1)).join(' ');
  switch (step.type) {
    case 'M':
    case 'L':
      return `${step.type}${at(step.x, step.y)}`;
    case 'Q':
      return `Q${at(step.x1, step.y1, step.x, step.y)}`;
    case 'C':
      return `C${at(step.x1, step.y1, step.x2, step.y2, step.x, step.y)}`;
    case 'Z':
      return 'Z';
    default:
      return step satisfies never;
  }
}

interface Run {
  readonly font: Font;
  readonly text: string;
}

/** A text cut where another font is needed. */
function runs(fonts: readonly Font[], text: string): Run[] {
  const [first] = fonts;
  if (first === undefined) return [];
  return [...text].reduce<Run[]>((made, letter) => {
    const font = fonts.find((one) => one.charToGlyphIndex(letter) !== 0) ?? first;
    const last = made.at(-1);
    return last?.font === font
      ? [...made.slice(0, -1), { font, text: last.text + letter }]
      : [...made, { font, text: letter }];
  }, []);
}
