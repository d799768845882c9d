import { type Column, column } from './column.ts';
import type { Selection } from './selection.ts';

/**
 * The selection in every row of a CSV file, which has no other place for it that all software reads
 * past; so a row keeps it when files are joined.
 */
export function selectionColumns({ query, date, count, total }: Selection): Column<unknown>[] {
  return [
    column(
      'query',
      'url',
      () => query,
      'Adres waar deze selectie weer te vinden is',
      'Address that gives this selection again',
    ),
    column(
      'query_date',
      'day',
      () => date,
      'Stand van de gegevens in deze selectie',
      'Day as of which the data of this selection are',
    ),
    column(
      'query_count',
      'integer',
      () => count,
      'Aantal zaken in deze selectie',
      'Number of cases in this selection',
    ),
    column(
      'query_total',
      'integer',
      () => total,
      'Aantal zaken waaruit is gekozen',
      'Number of cases that were chosen from',
    ),
  ];
}
