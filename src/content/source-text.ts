import type { Place } from '../schema/finding.ts';

/** The text of one content file, which can tell where an offset stands. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The place of a UTF-16 offset; past the end it is the end, before the start the start. */
  placeAt(offset: number): Place;
  /** The offset of a place; that of the end for one past it. */
  offsetOf(place: Omit<Place, 'file'>): number;
}

/** Lines end at LF, at CR LF and at a lone CR. They are found when the first place is asked for. */
export function sourceText(file: string, text: string): SourceText {
  let lineStarts: readonly number[] | undefined;
  return {
    file,
    text,
    placeAt(offset) {
      // Most files hold nothing to point at, so most files never pay for this.
      lineStarts ??= startsOfLines(text);
      const clamped = Math.max(0, Math.min(offset, text.length));
      const line = lastAtOrBefore(lineStarts, clamped);
      return { file, line: line + 1, column: clamped - (lineStarts[line] ?? 0) + 1 };
    },
    offsetOf({ line, column }) {
      lineStarts ??= startsOfLines(text);
      return Math.min((lineStarts[line - 1] ?? text.length) + column - 1, text.length);
    },
  };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g))
    starts.push(lineEnd.index + lineEnd[0].length);
  return starts;
}

/** Position of the last of the rising `starts` that is not above `offset`; `starts[0]` never is. */
function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
