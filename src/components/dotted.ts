import { joinedLine, type Line } from '../i18n/line.ts';

/** Short facts in one line, those that are known; no line starts with a dot. */
export function dotted(parts: readonly (string | undefined)[]): string;
export function dotted(parts: readonly (Line | undefined)[]): Line;
export function dotted(parts: readonly (Line | undefined)[]): Line {
  return joinedLine(
    parts.filter((part) => part !== undefined),
    '\u00a0· ',
  );
}
