import { PREVIEW_SIZE } from '../site/previews/preview-size.ts';
import { colours } from './colours.ts';
import { entriesOf, palette } from './palette.ts';
import { pngOf, pngRows } from './png.ts';
import type { Band } from './preview-bands.ts';
import { rastered } from './raster.ts';

/** So many bands are remembered: 30 MB at the most. */
const MOST_REMEMBERED = 100;

/** By their SVG, the one that was asked for last at the end. */
const remembered = new Map<string, Uint8Array>();

/** An image of its bands. To draw one takes ten times as long as to place it, so each is drawn once. */
export function previewPng(bands: readonly Band[]): Uint8Array {
  return pngOf({ ...PREVIEW_SIZE, rows: Buffer.concat(bands.map(rowsOf)), palette });
}

function rowsOf({ top, bottom, shapes }: Band): Uint8Array {
  const { width } = PREVIEW_SIZE;
  const height = bottom - top;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 ${String(top)} ${String(width)} ${String(height)}">`,
    `<rect y="${String(top)}" width="${String(width)}" height="${String(height)}" fill="${colours.paper}"/>`,
    `${shapes}</svg>`,
  ].join('');
  const rows = remembered.get(svg) ?? pngRows(entriesOf(rastered(svg).pixels, width), width);
  remembered.delete(svg);
  remembered.set(svg, rows);
  const [oldest] = remembered.keys();
  if (oldest !== undefined && remembered.size > MOST_REMEMBERED) remembered.delete(oldest);
  return rows;
}
