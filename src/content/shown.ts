import { oneLine } from '../schema/one-line.ts';

const LONGEST_SHOWN = 60;

/** A found value as a message shows it: JSON notation, on one line, at most 60 characters. */
export function shown(value: unknown): string {
  return shownText(JSON.stringify(value) ?? '');
}

/** A piece of a file as a message shows it: on one line, at most 60 characters, the last then `…`. */
export function shownText(text: string): string {
  // Cut before escaping as well, so that a megabyte of text costs no more than its beginning.
  const line = oneLine(text.slice(0, 2 * LONGEST_SHOWN));
  const characters = Array.from(line);
  if (characters.length <= LONGEST_SHOWN && text.length <= 2 * LONGEST_SHOWN) return line;
  return `${characters.slice(0, LONGEST_SHOWN - 1).join('')}…`;
}
