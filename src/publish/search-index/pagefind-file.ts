import { gunzipSync, gzipSync } from 'node:zlib';

/** What stands before the content of a file of Pagefind. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Five times as fast as the smallest, for 1.5% more bytes. */
const LEVEL = 7;

/**
 * The content of a file of Pagefind.
 * @param path where it stands, for the message
 * @throws Error when it does not begin as those do
 */
export function contentOf(path: string, file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (!content.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error(`${path} does not begin as Pagefind's files do.`);
  return content.subarray(SIGNATURE.length);
}

/** A file as Pagefind's search in the browser reads it. */
export const pagefindFile = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([SIGNATURE, content]), { level: LEVEL });
