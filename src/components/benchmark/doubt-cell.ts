import type { TableCell } from '../table-cell.ts';

/** Doubts with the hollow mark that charts give them too, and what else there is to know below it. */
export function doubtCell(doubts: string, remark: string): TableCell {
  if (doubts === '') return { text: remark };
  return { text: doubts, sign: 'empty', ...(remark === '' ? {} : { note: remark }) };
}
