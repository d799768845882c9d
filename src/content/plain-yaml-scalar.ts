/** A text between quotes on one line; `undefined` for one with escapes or something behind it. */
export function quotedScalar(written: string): string | undefined {
  if (/^"[^"\\]*"$/u.test(written)) return written.slice(1, -1);
  if (/^'(?:[^']|'')*'$/u.test(written)) return written.slice(1, -1).replaceAll("''", "'");
  return undefined;
}

/** A sign that opens no other notation than a text without quotes. */
const PLAIN_START = /^[\p{L}\p{N}(‘’“”€+/]/u;
/** Where a text without quotes would end, or be a field. */
const PLAIN_END = /:(?: |$)| #/u;
const NUMBER = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/u;
/** What the full parser takes for a number, or for nothing. */
const NO_TEXT =
  /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0[xo][\da-f]+|[-+]?\.inf|\.nan|null|true|false)$/iu;

/**
 * A text without quotes, of one or more lines, or the number or the yes or no that it is; `undefined`
 * where it may be something else.
 */
export function plainScalar(lines: readonly string[]): string | number | boolean | undefined {
  if (!lines.every((line) => PLAIN_START.test(line) && !PLAIN_END.test(line))) return undefined;
  return resolvedScalar(lines.join(' '));
}

/** What a text without quotes stands for. */
export function resolvedScalar(text: string): string | number | boolean | undefined {
  if (text === 'true' || text === 'false') return text === 'true';
  if (NUMBER.test(text)) return Number(text);
  return NO_TEXT.test(text) ? undefined : text;
}
