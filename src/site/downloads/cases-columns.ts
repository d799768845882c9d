import { column, type Column } from './column.ts';
import type { SingleCase } from './single-case.ts';

/** How many cases a row counts, and which they are. */
export function casesColumns<T>(of: (row: T) => readonly SingleCase[]): Column<T>[] {
  return [
    column('cases', 'integer', (row) => of(row).length, 'Aantal zaken', 'Number of cases'),
    column('case_ids', 'ids', (row) => of(row).map(({ id }) => id), 'Die zaken', 'Those cases'),
  ];
}
