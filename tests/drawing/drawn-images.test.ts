import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DrawnImage, drawnImages } from '../../src/drawing/drawn-images.ts';
import { colours } from '../../src/drawing/colours.ts';
import { lettersOf } from '../../src/drawing/letters.ts';
import { entriesOf, palette } from '../../src/drawing/palette.ts';
import { previewBands } from '../../src/drawing/preview-bands.ts';
import { previewPng } from '../../src/drawing/preview-png.ts';
import { rastered } from '../../src/drawing/raster.ts';
import { allPreviews, type PlacedPreview } from '../../src/site/previews/preview-of.ts';
import { PREVIEW_SIZE } from '../../src/site/previews/preview-size.ts';
import { realModel } from '../publish/real-model.ts';

const MOST_BYTES = 40_000;
const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-beelden-'));
let previews: PlacedPreview[];
let sample: PlacedPreview[];
let drawn: DrawnImage[];

beforeAll(async () => {
  previews = allPreviews(await realModel());
  const longestFirst = previews.toSorted(
    (one, other) => other.preview.title.length - one.preview.title.length,
  );
  sample = [...longestFirst.slice(0, 3), ...longestFirst.slice(-1)];
  drawn = drawnImages(sample, folder);
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Width and height as the head of a PNG has them. */
function sizeOf(png: Buffer) {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

const bytes = (images: readonly DrawnImage[]) =>
  images.map(({ address, file }) => [address, readFileSync(file)] as const);

describe('the images', () => {
  test('are as large as sites ask for, and light', () => {
    for (const [address, png] of bytes(drawn).filter(([one]) => one.startsWith('/beeld/'))) {
      expect(sizeOf(png), address).toEqual(PREVIEW_SIZE);
      expect(png.length, address).toBeLessThan(MOST_BYTES);
    }
  });

  test('are the same bytes when they are drawn again', () => {
    const before = bytes(drawn);
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    expect(bytes(drawnImages(sample, folder))).toEqual(before);
  });

  test('are kept from one build to the next, as long as they are shown', () => {
    const [kept, ...erased] = drawn.slice(-2);
    const [shown] = sample.slice(-2);
    if (kept === undefined || shown === undefined) throw new Error('There are too few images.');
    writeFileSync(kept.file, 'as it was kept');
    drawnImages([shown], folder);
    expect(readFileSync(kept.file, 'utf8')).toBe('as it was kept');
    const left = readdirSync(folder).map((name) => join(folder, name));
    expect(left).toHaveLength(3);
    for (const { file } of erased) expect(left).not.toContain(file);
  });
});

test('the icons are of the sizes that browsers ask for', () => {
  const icons = Object.fromEntries(bytes(drawnImages([], folder)));
  const ico = icons['/favicon.ico'] ?? Buffer.alloc(0);
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(sizeOf(ico.subarray(22))).toEqual({ width: 32, height: 32 });
  expect(sizeOf(icons['/apple-touch-icon.png'] ?? Buffer.alloc(0))).toEqual({
    width: 180,
    height: 180,
  });
});

/** The entries of the palette that a PNG holds, row by row. */
function entriesIn(png: Uint8Array): Uint8Array {
  const file = Buffer.from(png);
  const start = file.indexOf('IDAT');
  const rows = inflateSync(file.subarray(start + 4, start + 4 + file.readUInt32BE(start - 4)));
  const { width, height } = PREVIEW_SIZE;
  const entries = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1)
    for (let x = 0; x < width; x += 1) {
      const above = rows[row * (width + 1)] === 0 ? 0 : (entries[(row - 1) * width + x] ?? 0);
      entries[row * width + x] = above + (rows[row * (width + 1) + 1 + x] ?? 0);
    }
  return entries;
}

/** Soft edges: a shape that is moved falls otherwise on its pixels, by the last bit of a number. */
const ROUNDED_OTHERWISE = 20;

test('an image in bands is the image that is drawn at once: no band cuts what stands in it', () => {
  const { width, height } = PREVIEW_SIZE;
  const some = [...sample, ...previews.filter((_, at) => at % 8 === 0)];
  for (const { address, preview } of some) {
    const bands = previewBands(preview);
    const whole = rastered(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">` +
        `<rect width="${String(width)}" height="${String(height)}" fill="${colours.paper}"/>` +
        `${bands.map(({ shapes }) => shapes).join('')}</svg>`,
    );
    const atOnce = entriesOf(whole.pixels, width);
    const inBands = entriesIn(previewPng(bands));
    const different = inBands.filter((entry, at) => entry !== atOnce[at]).length;
    expect(different, address).toBeLessThanOrEqual(ROUNDED_OTHERWISE);
  }
}, 60_000);

describe('the palette', () => {
  const pixel = (colour: string) => [...Buffer.from(`${colour.slice(1)}ff`, 'hex')];

  test.each(Object.entries(colours))('holds %s as it is', (_, colour) => {
    const [entry] = entriesOf(Uint8Array.from(pixel(colour)), 1);
    expect(palette[entry ?? -1]).toEqual(pixel(colour).slice(0, 3));
  });

  test('has room in a PNG, which numbers its entries from 0 to 255', () => {
    expect(palette.length).toBeLessThanOrEqual(256);
  });

  test('gives the edge of a letter a shade between its ink and the paper', () => {
    const [entry] = entriesOf(Uint8Array.of(146, 149, 147, 255), 1);
    expect(palette[entry ?? -1]).toEqual([147, 147, 148]);
  });
});

describe('letters', () => {
  test('there are for all that the real images say', () => {
    const said = new Set(
      previews.flatMap(({ preview }) => [...JSON.stringify(preview)]).filter((one) => one !== '\n'),
    );
    const letters = lettersOf(400);
    expect([...said].filter((letter) => !letters.has(letter))).toEqual([]);
  });

  test('stand closer where their shapes ask for it', () => {
    const { width } = lettersOf(700);
    expect(width('Te', 100)).toBeLessThan(width('T', 100) + width('e', 100));
  });
});

test('an image that is not well formed is refused, not drawn in part', () => {
  expect(() => rastered('<svg xmlns="http://www.w3.org/2000/svg"><path')).toThrow();
});
