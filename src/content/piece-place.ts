import type { Place } from '../schema/finding.ts';
import type { SourceText } from './source-text.ts';

/**
 * Where a piece of a decoded text is written in its file. Lines that the notation folds count as
 * spaces. A piece that is written otherwise than it reads (`\u0040`, `&#64;`) stands where its text begins.
 * @param from where the decoded text begins in the source
 */
export function piecePlace(
  source: SourceText,
  from: Omit<Place, 'file'>,
  decoded: string,
  start: number,
  end: number,
): Place {
  const piece = decoded.slice(start, end);
  // The same piece earlier in this text comes earlier in the file.
  const earlier = decoded.slice(0, start).split(piece).length - 1;
  const offset = source.offsetOf(from);
  const written = new RegExp(
    piece
      .split(/[ \t\n]+/u)
      .map((word) => RegExp.escape(word))
      .join(String.raw`\s+`),
    'gu',
  );
  const matches = [
    ...source.text
      .slice(offset, offset + longestWritten(decoded))
      .matchAll(written)
      .take(earlier + 1),
  ];
  // Fewer than there are in the decoded text: a link without a text of its own is read twice.
  return source.placeAt(offset + (matches.at(-1)?.index ?? 0));
}

/** Indents, line ends and escapes make a text longer than it reads; past this the next one has begun. */
function longestWritten(decoded: string): number {
  return 2 * decoded.length + 500;
}
