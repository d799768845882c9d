import { deadlineRows } from '../statistics/deadline-rows.ts';
import { column, localised, type Column } from './column.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** How cases kept to the deadlines of their own mechanism. */
export function deadlineTable({ model }: DownloadContext): CollectionTable {
  const rows = deadlineRows(model);
  type Row = (typeof rows)[number];
  const counts = (kind: keyof Row['cases'], nl: string, en: string): Column<Row>[] => [
    column(kind, 'integer', ({ cases }: Row) => cases[kind].length, `Aantal zaken: ${nl}`, en),
    column(
      `${kind}_case_ids`,
      'ids',
      ({ cases }: Row) => cases[kind].map(({ id }) => id),
      `Zaken: ${nl}`,
      `Those cases`,
    ),
  ];
  return tableOf(
    {
      name: 'statistiek-termijnen',
      group: 'cases',
      title: { nl: 'Statistiek: eigen termijnen', en: 'Statistics: own deadlines' },
      description: {
        nl: 'Eén rij per stap waarvoor een bron de termijn van het mechanisme geeft, over de zaken met een uitkomst die meetelt. Wat de data niet zeggen, staat als not_known.',
        en: 'One row for each step of which a source gives the deadline of the mechanism, over the cases with an outcome that counts. What the dates do not tell is not_known.',
      },
    },
    rows,
    [
      column(
        'id',
        'id',
        ({ mechanism, step }: Row) => `${mechanism.id}/${step.id}`,
        'Mechanisme en stap',
        'Mechanism and step',
      ),
      ...localised('step', ({ step }: Row) => step.title, 'De stap', 'The step'),
      column('days', 'integer', ({ days }: Row) => days, 'Termijn in dagen', 'Deadline in days'),
      ...counts('within', 'binnen de termijn', 'Number of cases within the deadline'),
      ...counts('late', 'na de termijn', 'Number of cases after the deadline'),
      ...counts('not_known', 'niet te zeggen', 'Number of cases of which it cannot be said'),
    ],
  );
}
