import type { Place } from '../schema/finding.ts';
import { sourceText } from './source-text.ts';

/**
 * Where a piece of a decoded text is written in its file. Lines that the notation folds count as
 * spaces. A piece that is written otherwise than it reads (`\u0040`, `&#64;`) stands where its text begins.
 * @param raw the text of the file
 * @param from where the decoded text begins in it
 */
export function piecePlace(raw: string, from: Place, decoded: string, start: number, end: number): Place {
  const piece = decoded.slice(start, end);
  // The same piece earlier in this text comes earlier in the file.
  const earlier = decoded.slice(0, start).split(piece).length - 1;
  const source = sourceText(from.file, raw);
  const offset = source.offsetOf(from);
  const written = new RegExp(piece.split(/\s+/u).map((word) => RegExp.escape(word)).join(String.raw`\s+`), 'gu');
  written.lastIndex = offset;
  for (let count = 0; ; count += 1) {
    const match = written.exec(raw);
    if (match === null) return from;
    if (count === earlier) return source.placeAt(match.index);
  }
}
