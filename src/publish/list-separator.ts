import type { CellType } from '../schema/cell-type.ts';

/** What stands between the parts of a list in one cell of a CSV file; ids and addresses hold no space. */
export function listSeparator(type: CellType): string {
  return type === 'texts' ? ' | ' : ' ';
}

export const LISTS: ReadonlySet<CellType> = new Set(['ids', 'codes', 'urls', 'texts']);
