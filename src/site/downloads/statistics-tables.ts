import { remedyState } from '../../schema/case.ts';
import { remedyRows } from '../statistics/remedy-rows.ts';
import { casesColumns } from './cases-columns.ts';
import { column } from './column.ts';
import type { DownloadContext } from './download-context.ts';
import { deadlineTable } from './statistics-deadline-table.ts';
import { durationTables } from './statistics-duration-tables.ts';
import { outcomeTable } from './statistics-outcome-table.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** The numbers of the statistics page, each with the cases behind it. */
export function statisticsTables(context: DownloadContext): CollectionTable[] {
  return [
    outcomeTable(context),
    ...durationTables(context),
    deadlineTable(context),
    remedyTable(context),
  ];
}

function remedyTable({ model }: DownloadContext): CollectionTable {
  const rows = remedyRows(model);
  type Row = (typeof rows)[number];
  return tableOf(
    {
      name: 'statistiek-herstel',
      group: 'cases',
      title: { nl: 'Statistiek: herstel', en: 'Statistics: remedies' },
      description: {
        nl: 'Wat van herstel bekend is, over alle zaken die niet heel onzeker zijn. Volgens wie, staat in herstel.',
        en: 'What is known of remedies, over all cases that are not very uncertain. According to whom stands in herstel.',
      },
    },
    rows,
    [
      column('id', 'code', ({ state }: Row) => state, 'Stand', 'State', remedyState.options),
      column(
        'remedies',
        'integer',
        ({ remedies }: Row) => remedies.length,
        'Aantal soorten herstel in deze stand',
        'Number of remedies in this state',
      ),
      ...casesColumns(({ cases }: Row) => cases),
    ],
  );
}
