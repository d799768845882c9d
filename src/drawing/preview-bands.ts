import { signShapes } from '../components/sign.ts';
import type { Preview } from '../site/previews/preview.ts';
import { PREVIEW_SIZE } from '../site/previews/preview-size.ts';
import { type Colour, colours } from './colours.ts';
import { type Letters, lettersOf, type Weight } from './letters.ts';
import { markPaths } from './mark-svg.ts';
import { colourOf, signOf } from './sign-of.ts';
import { wrap, wrapEvenly } from './wrap.ts';

const EDGE = 72;
const INNER = PREVIEW_SIZE.width - 2 * EDGE;
const BOTTOM = 566;

const letters: Readonly<Record<Weight, Letters>> = { 400: lettersOf(400), 700: lettersOf(700) };

interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: Colour;
}

/** A strip of an image over its whole width. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** SVG of what stands in it, at its place in the image. */
  readonly shapes: string;
}

const MASTHEAD_END = 132;
const KICKER_END = 200;

/**
 * The image of a page from top to bottom: the site, what the page is about, its figure and status. In
 * bands, because most images share one or more of theirs.
 */
export function previewBands(preview: Preview): Band[] {
  const { kicker, siteTitle, asOf } = preview;
  const kickerText = kicker && text(oneLine(kicker, KICKER, INNER), EDGE, 186, KICKER);
  const blocks = [
    { top: 0, shapes: masthead(siteTitle, asOf) },
    ...(kickerText === undefined ? [] : [{ top: MASTHEAD_END, shapes: kickerText }]),
    { top: kicker === undefined ? MASTHEAD_END : KICKER_END, shapes: titleText(preview) },
    ...foot(preview),
  ];
  return blocks.map((block, at) => ({
    ...block,
    bottom: blocks[at + 1]?.top ?? PREVIEW_SIZE.height,
  }));
}

const KICKER: Style = { size: 28, colour: 'inkSoft' };

function masthead(siteTitle: string, asOf: string): string {
  const style: Style = { size: 24, colour: 'inkSoft' };
  return [
    `<g transform="translate(${String(EDGE)} 50) scale(1.25)">${markPaths}</g>`,
    text(siteTitle, EDGE + 56, 83, { size: 31, weight: 700 }),
    text(asOf, PREVIEW_SIZE.width - EDGE - width(asOf, style), 83, style),
    `<rect x="${String(EDGE)}" y="118" width="${String(INNER)}" height="2" fill="${colours.rule}"/>`,
  ].join('');
}

/** As large as leaves the title whole in three lines; where nothing does, four lines of the smallest. */
function titleText({ title, kicker, figure, status }: Preview): string {
  const isAlone = figure === undefined && status === undefined;
  const most = isAlone ? 5 : 3;
  const sizes = isAlone ? [76, 64, 54] : [60, 54, 48, 42];
  const fitting = sizes.find(
    (size) => wrap(title, measure({ size, weight: 700 }), INNER, most + 1).length <= most,
  );
  const size = fitting ?? sizes.at(-1) ?? 0;
  const style: Style = { size, weight: 700 };
  const lines = wrapEvenly(title, measure(style), INNER, fitting === undefined ? most + 1 : most);
  const top = kicker === undefined ? 160 : 206;
  return lines.map((line, at) => text(line, EDGE, top + size * (1 + at * 1.16), style)).join('');
}

/** What stands below the title, and from where on it may take the whole width. */
interface Block {
  readonly top: number;
  readonly shapes: string;
}

/** Below: the figure at the left, the status at the right; what stands alone has all the width. */
function foot(preview: Preview): Block[] {
  const { figure, status } = preview;
  const [left, right] =
    figure === undefined ? [0, INNER] : status === undefined ? [INNER, 0] : HALVES;
  const blocks = [
    ...(figure === undefined ? [] : [figureBlock(figure, left)]),
    ...(status === undefined
      ? []
      : [statusBlock(status, preview, PREVIEW_SIZE.width - EDGE - right, right)]),
  ];
  if (blocks.length === 0) return [];
  const top = Math.floor(Math.min(...blocks.map((block) => block.top)));
  return [{ top, shapes: blocks.map(({ shapes }) => shapes).join('') }];
}

const HALVES = [INNER * 0.54, INNER * 0.42] as const;

function figureBlock(figure: NonNullable<Preview['figure']>, room: number): Block {
  const small: Style = { size: 34 };
  const before = figure.before === '' ? '' : `${figure.before} `;
  const large = largest(figure.figure, room - width(before, small), [104, 84, 64, 48, 36]);
  const after = EDGE + width(before, small) + width(figure.figure, large) + 16;
  const isBeside = after + width(figure.after, small) <= EDGE + room;
  const note: Style = { size: 28, colour: 'inkSoft' };
  const below = [isBeside ? '' : figure.after, figure.note]
    .filter((part) => part !== '')
    .join(', ');
  const lines = wrap(below, measure(note), room, 2);
  const base = BOTTOM - 6 - lines.length * 36;
  const shapes = [
    text(before, EDGE, base, small),
    text(figure.figure, EDGE + width(before, small), base, { ...large, colour: 'published' }),
    isBeside ? text(figure.after, after, base, small) : '',
    ...lines.map((line, at) => text(line, EDGE, base + 42 + at * 36, note)),
  ];
  return { top: base - large.size, shapes: shapes.join('') };
}

function statusBlock(
  status: NonNullable<Preview['status']>,
  { agreed, contested }: Preview,
  x: number,
  room: number,
): Block {
  const sign = signOf(status.sign);
  const colour = colourOf(sign);
  const label: Style = { size: 44, weight: 700, colour };
  const note: Style = { size: 28, colour: 'inkSoft' };
  const promise: Style = { size: 28, colour: 'agreed' };
  const labels = wrap(status.label, measure(label), room - SIGN_ROOM, 2);
  const notes =
    status.note === undefined ? [] : wrap(status.note, measure(note), room - SIGN_ROOM, 2);
  const promises = agreed === undefined ? [] : wrap(agreed, measure(promise), room - SIGN_ROOM, 2);
  const doubt: Style = { size: 28, weight: 700 };
  const doubts =
    contested === undefined ? [] : wrap(contested, measure(doubt), room - SIGN_ROOM, 2);
  const lines = [
    ...labels.map((line) => ({ line, style: label, step: 52 })),
    ...notes.map((line) => ({ line, style: note, step: 36 })),
    ...promises.map((line) => ({ line, style: promise, step: 36 })),
    ...doubts.map((line) => ({ line, style: doubt, step: 40 })),
  ];
  const top = BOTTOM - lines.reduce((sum, { step }) => sum + step, 0);
  let y = top;
  const { stroke, solid } = signShapes[sign];
  const ink = colours[colour];
  const shapes = [
    `<g transform="translate(${String(x)} ${String(y + 12)}) scale(2.5)" fill="none" stroke="${ink}" stroke-width="2">`,
    stroke === undefined ? '' : `<path d="${stroke}"/>`,
    solid === undefined ? '' : `<path d="${solid}" fill="${ink}"/>`,
    '</g>',
    ...lines.map(({ line, style, step }) => {
      y += step;
      return text(line, x + SIGN_ROOM, y, style);
    }),
  ];
  return { top, shapes: shapes.join('') };
}

const SIGN_ROOM = 62;

function largest(
  figure: string,
  room: number,
  sizes: readonly number[],
): Style & { weight: Weight } {
  const fits = (size: number) => width(figure, { size, weight: 700 }) <= room;
  return { size: sizes.find(fits) ?? sizes.at(-1) ?? 0, weight: 700 };
}

const width = (words: string, { size, weight = 400 }: Style): number =>
  letters[weight].width(words, size);

const measure = (style: Style) => (words: string) => width(words, style);

const oneLine = (words: string, style: Style, room: number): string =>
  wrap(words, measure(style), room, 1).join('');

function text(words: string, x: number, y: number, { size, weight = 400, colour = 'ink' }: Style) {
  return words === ''
    ? ''
    : `<path d="${letters[weight].path(words, x, y, size)}" fill="${colours[colour]}"/>`;
}
