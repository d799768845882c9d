import type { ProsePoint } from './prose-breach.ts';

const LINE_END = /\r\n|\r|\n/gu;

/** Distance from the start of a text in UTF-16 units; the length of the text for a place beyond it. */
export function offsetOf(text: string, { line, column }: ProsePoint): number {
  const start = lineStarts(text)[line - 1] ?? text.length;
  return Math.min(start + column - 1, text.length);
}

/** Line and column, both from 1, of a distance from the start of a text. */
export function pointOf(text: string, offset: number): ProsePoint {
  const starts = lineStarts(text).filter((start) => start <= offset);
  return { line: starts.length, column: offset - (starts.at(-1) ?? 0) + 1 };
}

function lineStarts(text: string): number[] {
  return [
    0,
    ...Array.from(text.matchAll(LINE_END), ({ index, 0: lineEnd }) => index + lineEnd.length),
  ];
}
