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

/** The image of a page: the site, what the page is about, its figure and status. */
export function previewSvg(preview: Preview): string {
  const { kicker, title, asOf } = preview;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PREVIEW_SIZE.width)}" height="${String(PREVIEW_SIZE.height)}">`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    masthead(preview.siteTitle, asOf),
    ...(kicker === undefined ? [] : [text(oneLine(kicker, KICKER, INNER), EDGE, 186, KICKER)]),
    titleText(title, preview),
    foot(preview),
    '</svg>',
  ].join('');
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
function titleText(title: string, { kicker, figure, status }: Preview): string {
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

/** Below: the figure at the left, the status at the right; what stands alone has all the width. */
function foot(preview: Preview): string {
  const { figure, status } = preview;
  const [left, right] =
    figure === undefined ? [0, INNER] : status === undefined ? [INNER, 0] : HALVES;
  return [
    figure === undefined ? '' : figureText(figure, left),
    status === undefined ? '' : statusText(preview, PREVIEW_SIZE.width - EDGE - right, right),
  ].join('');
}

const HALVES = [INNER * 0.54, INNER * 0.42] as const;

function figureText(figure: NonNullable<Preview['figure']>, room: number): string {
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
  return [
    text(before, EDGE, base, small),
    text(figure.figure, EDGE + width(before, small), base, { ...large, colour: 'published' }),
    isBeside ? text(figure.after, after, base, small) : '',
    ...lines.map((line, at) => text(line, EDGE, base + 42 + at * 36, note)),
  ].join('');
}

function statusText({ status, agreed, contested }: Preview, x: number, room: number): string {
  if (status === undefined) return '';
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
  let y = BOTTOM - lines.reduce((sum, { step }) => sum + step, 0);
  const { stroke, solid } = signShapes[sign];
  const ink = colours[colour];
  return [
    `<g transform="translate(${String(x)} ${String(y + 12)}) scale(2.5)" fill="none" stroke="${ink}" stroke-width="2">`,
    stroke === undefined ? '' : `<path d="${stroke}"/>`,
    solid === undefined ? '' : `<path d="${solid}" fill="${ink}"/>`,
    '</g>',
    ...lines.map(({ line, style, step }) => {
      y += step;
      return text(line, x + SIGN_ROOM, y, style);
    }),
  ].join('');
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
