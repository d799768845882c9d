import { inflateRawSync } from 'node:zlib';
import { unreadable } from './unreadable.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LONGEST_END = 65_557;

/**
 * Refuses a ZIP that unpacks to more than a limit. Sizes in a ZIP are claims, so each entry is
 * unpacked here and thrown away, up to what is left of the limit.
 * @throws UnreadableFile when it is too large, or no ZIP
 */
export function refuseLargeArchive(bytes: Buffer, limitInBytes: number): void {
  let left = limitInBytes;
  for (const packed of packedEntries(bytes)) {
    left -= sizeOf(packed, left, limitInBytes);
    if (left < 0) throw unreadable('unpacks-too-large', { limitInBytes });
  }
}

interface PackedEntry {
  readonly isStored: boolean;
  readonly bytes: Buffer;
}

function sizeOf({ isStored, bytes }: PackedEntry, left: number, limitInBytes: number): number {
  if (isStored) return bytes.length;
  try {
    return inflateRawSync(bytes, { maxOutputLength: left + 1 }).length;
  } catch (error) {
    if (error instanceof RangeError) throw unreadable('unpacks-too-large', { limitInBytes });
    throw unreadable('broken', {});
  }
}

function* packedEntries(bytes: Buffer): Generator<PackedEntry> {
  const end = endOfDirectory(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let entry = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (entry + 46 > bytes.length || bytes.readUInt32LE(entry) !== DIRECTORY_ENTRY)
      throw unreadable('broken', {});
    const local = bytes.readUInt32LE(entry + 42);
    if (local + 30 > bytes.length) throw unreadable('broken', {});
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    yield {
      isStored: bytes.readUInt16LE(entry + 10) === 0,
      bytes: bytes.subarray(start, start + bytes.readUInt32LE(entry + 20)),
    };
    entry +=
      46 +
      bytes.readUInt16LE(entry + 28) +
      bytes.readUInt16LE(entry + 30) +
      bytes.readUInt16LE(entry + 32);
  }
}

function endOfDirectory(bytes: Buffer): number {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, bytes.length - LONGEST_END); at -= 1)
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  throw unreadable('broken', {});
}
