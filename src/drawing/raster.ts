import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const wasmFile = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** What draws outlines, as its bytes; where they change, so may images. */
export const rasteriser = readFileSync(wasmFile);
await initWasm(rasteriser);

/** What an image shows. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Row by row, four bytes for each: red, green, blue and how opaque it is. */
  readonly pixels: Uint8Array;
}

/** An SVG of outlines at its own size. It is drawn in WebAssembly: the same on every machine. */
export function rastered(svg: string): Raster {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const { width, height, pixels } = image;
  image.free();
  drawing.free();
  return { width, height, pixels };
}
