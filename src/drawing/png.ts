import { constants, crc32, deflateSync } from 'node:zlib';

/**
 * Writes an image as PNG with a palette. Colours that differ by less than a sixteenth in every channel
 * share an entry: an image of a few colours with soft edges needs no more, and is a third as large.
 * Only runs are compressed, which every machine does in the same way.
 * @param pixels four bytes for each: red, green, blue and how opaque it is
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { indexes, palette } = indexed(pixels, width);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, COLOUR_FROM_PALETTE], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(
        palette.flatMap((rgba) => [rgba >>> 24, (rgba >>> 16) & 255, (rgba >>> 8) & 255]),
      ),
    ),
    chunk('tRNS', Buffer.from(palette.map((rgba) => rgba & 255))),
    chunk('IDAT', deflateSync(filtered(indexes, width), { strategy: constants.Z_RLE, level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const COLOUR_FROM_PALETTE = 3;
const DIFFERENCE_TO_ROW_ABOVE = 2;
const MOST_COLOURS = 256;

/** @throws Error for an image of more colours than a palette holds */
function indexed(pixels: Uint8Array, width: number) {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const entryOf = new Int16Array(1 << 16).fill(-1);
  const palette: number[] = [];
  const entryFor = (rgba: number): number => {
    const coarse =
      ((rgba >>> 16) & 0xf000) |
      ((rgba >>> 12) & 0xf00) |
      ((rgba >>> 8) & 0xf0) |
      ((rgba >>> 4) & 0xf);
    if (entryOf[coarse] === -1) entryOf[coarse] = palette.push(rgba) - 1;
    return entryOf[coarse] ?? 0;
  };
  const indexes = new Uint8Array(pixels.length / 4);
  for (let row = 0; row < indexes.length; row += width) {
    if (isRowAsAbove(pixels, row * 4, width * 4)) {
      indexes.copyWithin(row, row - width, row);
      continue;
    }
    for (let at = row; at < row + width; at += 1) indexes[at] = entryFor(view.getUint32(at * 4));
  }
  if (palette.length > MOST_COLOURS)
    throw new Error(`An image has ${String(palette.length)} colours; a palette holds 256.`);
  return { indexes, palette };
}

/** Each row as its difference to the one above, which mostly is nothing. */
function filtered(indexes: Uint8Array, width: number): Uint8Array {
  const out = new Uint8Array(indexes.length + indexes.length / width);
  for (let row = 0, target = 0; row < indexes.length; row += width) {
    out[target++] = DIFFERENCE_TO_ROW_ABOVE;
    // A difference of nothing stands there already.
    if (!isRowAsAbove(indexes, row, width))
      for (let x = 0; x < width; x += 1)
        out[target + x] = (indexes[row + x] ?? 0) - (indexes[row + x - width] ?? 0);
    target += width;
  }
  return out;
}

/** Whether a row that begins there equals the one above; of a drawing, most do. */
function isRowAsAbove(bytes: Uint8Array, start: number, length: number): boolean {
  const above = bytes.subarray(Math.max(start - length, 0), start);
  return start > 0 && Buffer.compare(bytes.subarray(start, start + length), above) === 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
