import { closest } from '../../schema/closest.ts';
import { languages } from '../../schema/text.ts';
import { cellName, type Sheet, shownCellAt } from '../cell.ts';
import { folded, plainSpaces } from '../reading/plain-text.ts';
import type { Column, Layout } from './layout.ts';

/** A header cell that names no column, or names one that another cell names too. */
export interface HeaderFault {
  readonly kind: 'unknown' | 'repeated';
  /** `B3` */
  readonly cell: string;
  readonly found: string;
  /** The name that was probably meant. */
  readonly closest?: string;
}

export interface Header {
  readonly layout: Layout;
  /** Row of the header, from 0; what stands above is a title. */
  readonly row: number;
  /** Place of each column that was recognised, by its id. */
  readonly places: ReadonlyMap<string, number>;
  readonly faults: readonly HeaderFault[];
}

/** How far down a header is looked for: below a title, a logo, a date. */
const ROWS_SEARCHED = 20;

/**
 * The row with the names of the columns, whatever their order and wherever it stands. Of several
 * rows and layouts the one that recognises most cells wins.
 * @returns `undefined` where no row has what a layout needs
 */
export function headerOf(sheet: Sheet, layouts: readonly Layout[]): Header | undefined {
  let best: Header | undefined;
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_SEARCHED); row += 1)
    for (const layout of layouts) {
      const header = headerAt(sheet, row, layout);
      const isComplete = layout.recognisedBy.some((ids) =>
        ids.every((id) => header.places.has(id)),
      );
      if (isComplete && header.places.size > (best?.places.size ?? 0)) best = header;
    }
  return best;
}

function headerAt(sheet: Sheet, row: number, layout: Layout): Header {
  const names = namesOf(layout);
  const places = new Map<string, number>();
  const faults: HeaderFault[] = [];
  const width = Math.max(0, ...sheet.rows.slice(0, row + 2).map(({ length }) => length));
  for (let column = 0; column < width; column += 1) {
    const cell = shownCellAt(sheet, row, column);
    // Of a name over several columns only the first holds it.
    if (cell.kind === 'empty' || isCoveredFromLeft(sheet, row, column)) continue;
    const found = cell.kind === 'text' ? plainSpaces(cell.text) : '?';
    const id = names.get(headerKey(found));
    const at = { cell: cellName(row, column), found };
    if (id === undefined) {
      const near = closest(headerKey(found), [...names.keys()]);
      faults.push({ kind: 'unknown', ...at, ...(near === undefined ? {} : { closest: near }) });
    } else if (places.has(id)) faults.push({ kind: 'repeated', ...at });
    else places.set(id, column);
  }
  return { layout, row, places, faults };
}

const isCoveredFromLeft = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merged.some(
    ({ startRow, endRow, startCol, endCol }) =>
      startRow <= row && row <= endRow && startCol < column && column <= endCol,
  );

function namesOf({ columns }: Layout): ReadonlyMap<string, string> {
  const all = columns.flatMap(({ id, name, aliases }: Column) => [
    ...languages.map((language) => [headerKey(name[language]), id] as const),
    ...aliases.map((alias) => [headerKey(alias), id] as const),
  ]);
  return new Map(all);
}

/** A header as it is compared: without stars for what is required, colons and underscores. */
function headerKey(text: string): string {
  return folded(text.replaceAll('_', ' ')).replace(/\s*[*:]+$/u, '');
}
