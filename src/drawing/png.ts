import { constants, crc32, deflateSync } from 'node:zlib';

/** What a PNG is made of. */
export interface PngParts {
  readonly width: number;
  readonly height: number;
  /** All rows, as `pngRows` makes them. */
  readonly rows: Uint8Array;
  /** Without one, a pixel is its red, green, blue and how opaque it is. */
  readonly palette?: readonly (readonly [red: number, green: number, blue: number])[];
}

/**
 * Writes an image as PNG. Only runs are compressed, which every machine does in the same way.
 * @see https://www.w3.org/TR/png-3/
 */
export function pngOf({ width, height, rows, palette }: PngParts): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, palette === undefined ? COLOUR_AND_OPACITY : COLOUR_FROM_PALETTE], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette.flat()))]),
    chunk('IDAT', deflateSync(rows, { strategy: constants.Z_RLE, level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const COLOUR_FROM_PALETTE = 3;
const COLOUR_AND_OPACITY = 6;
const AS_IT_IS = 0;
const DIFFERENCE_TO_ROW_ABOVE = 2;

/**
 * Rows as PNG has them: the first as it is, each other as its difference to the one above, which mostly
 * is nothing. Rows that were made apart may follow each other in one image.
 * @param width bytes in a row
 */
export function pngRows(bytes: Uint8Array, width: number): Uint8Array {
  const out = new Uint8Array(bytes.length + bytes.length / width);
  out[0] = AS_IT_IS;
  out.set(bytes.subarray(0, width), 1);
  for (let row = width, target = width + 1; row < bytes.length; row += width) {
    out[target++] = DIFFERENCE_TO_ROW_ABOVE;
    // A difference of nothing stands there already.
    if (!isRowAsAbove(bytes, row, width))
      for (let x = 0; x < width; x += 1)
        out[target + x] = (bytes[row + x] ?? 0) - (bytes[row + x - width] ?? 0);
    target += width;
  }
  return out;
}

/** Whether a row that begins there equals the one above; of a drawing, most do. */
export function isRowAsAbove(bytes: Uint8Array, start: number, length: number): boolean {
  const above = bytes.subarray(start - length, start);
  return Buffer.compare(bytes.subarray(start, start + length), above) === 0;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
