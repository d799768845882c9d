import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { pngOf } from './png.ts';

const wasmFile = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

/** What draws outlines, as its bytes; where they change, so may images. */
export const rasteriser = readFileSync(wasmFile);
await initWasm(rasteriser);

/** An SVG of outlines as PNG, at its own size. It is drawn in WebAssembly: the same on every machine. */
export function rastered(svg: string): Uint8Array {
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = pngOf(image.pixels, image.width, image.height);
  image.free();
  drawing.free();
  return png;
}
