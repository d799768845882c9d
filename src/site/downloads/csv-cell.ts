import type { Cell } from './column.ts';

/** Excel takes a file without it for another alphabet than UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A number stays a number (-5 is -5); any text is made safe, and quoted where RFC 4180 asks for it. */
export function csvCell(cell: Cell, separator: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = withoutFormula(typeof cell === 'string' ? cell : cell.join(separator));
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Where a spreadsheet would begin to read a formula. A Dutch Excel parts cells at semicolons and
 * knows no quotes in the middle of a cell: for it a cell also starts after `;`, a tab or a line break.
 */
const BEFORE_FORMULA = /^(?='*[=+\-@\t\r\n＝＋－＠])|(?<=[;\t\r\n])(?='*[=+\-@＝＋－＠])/gu;

/** Where one could be at all: the search above takes much longer. */
const MAY_HOLD_FORMULA = /^['=+\-@＝＋－＠]|[;\t\r\n]/u;

/** A text that no spreadsheet runs as a formula: an apostrophe makes it text. */
export function withoutFormula(text: string): string {
  return MAY_HOLD_FORMULA.test(text) ? text.replaceAll(BEFORE_FORMULA, "'") : text;
}
