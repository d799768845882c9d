import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlacedPreview } from '../site/previews/preview-of.ts';
import { icoOf } from './ico.ts';
import { iconSvg, touchIconSvg } from './mark-svg.ts';
import { pngOf, pngRows } from './png.ts';
import { previewBands } from './preview-bands.ts';
import { previewPng } from './preview-png.ts';
import { rastered, rasteriser } from './raster.ts';

/** An image as a file in the folder of drawings, and its address in the site. */
export interface DrawnImage {
  readonly address: string;
  readonly file: string;
}

/** Belongs to the bytes of an image: raised when the same outlines are written in another way. */
const ENCODING = '2';

const ICON_PX = 32;
const TOUCH_ICON_PX = 180;

/**
 * Draws the images and the icons of the site, those only that are not in the folder yet: a drawing is
 * kept under the digest of its outlines. What this site does not show is thrown away, so that no
 * drawing stays behind of what was erased.
 */
export function drawnImages(previews: readonly PlacedPreview[], folder: string): DrawnImage[] {
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  const rasteriserDigest = digest(rasteriser);
  const draw = (address: string, outlines: string, bytes: () => Uint8Array): DrawnImage => {
    const name = digest(rasteriserDigest, ENCODING, address.split('.').at(-1) ?? '', outlines);
    const file = join(folder, name);
    if (!known.has(name)) {
      writeFileSync(`${file}.part`, bytes());
      renameSync(`${file}.part`, file);
      known.add(name);
    }
    return { address, file };
  };
  const icon = iconSvg(ICON_PX);
  const touchIcon = touchIconSvg(TOUCH_ICON_PX);
  const images = [
    draw('/favicon.ico', icon, () => icoOf(clearPng(icon), ICON_PX)),
    draw('/apple-touch-icon.png', touchIcon, () => clearPng(touchIcon)),
    ...previews.map(({ address, preview }) => {
      const bands = previewBands(preview);
      return draw(address, JSON.stringify(bands), () => previewPng(bands));
    }),
  ];
  const shown = new Set(images.map(({ file }) => file));
  for (const name of known)
    if (!shown.has(join(folder, name))) rmSync(join(folder, name), { force: true });
  return images;
}

/** An image that may be clear in places. */
function clearPng(svg: string): Uint8Array {
  const { width, height, pixels } = rastered(svg);
  return pngOf({ width, height, rows: pngRows(pixels, width * 4) });
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
