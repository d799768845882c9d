import { spreadOf } from '../../domain/statistics/spread.ts';
import { type MechanismDurations, mechanismDurations } from '../statistics/durations.ts';
import { column, type Column } from './column.ts';
import { pageColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** The time from filing to decision: its quartiles by mechanism, and that of every case. */
export function durationTables(context: DownloadContext): CollectionTable[] {
  return [spreadTable(context), durationTable(context)];
}

function spreadTable({ model }: DownloadContext): CollectionTable {
  const mechanisms = mechanismDurations(model);
  const all = {
    id: 'alle',
    timed: mechanisms.flatMap(({ timed }) => timed),
    untimed: mechanisms.flatMap(({ untimed }) => untimed),
  };
  const rows = [all, ...mechanisms.map((one) => ({ id: one.mechanism.id, ...one }))].map((row) => ({
    ...row,
    spread: spreadOf(row.timed.map(({ time }) => time.duration)),
  }));
  type Row = (typeof rows)[number];
  const quartile = (name: 'lower' | 'median' | 'upper', nl: string, en: string): Column<Row>[] => [
    column(
      `${name}_least`,
      'number',
      ({ spread }: Row) => spread?.[name].least,
      `${nl}, in dagen, als elke tijd zo kort was als kan; leeg bij minder dan vijf`,
      `${en}, in days, if every time were as short as can be; empty for fewer than five`,
    ),
    column(
      `${name}_most`,
      'number',
      ({ spread }: Row) => spread?.[name].most,
      `${nl}, in dagen, als elke tijd zo lang was als kan`,
      `${en}, in days, if every time were as long as can be`,
    ),
  ];
  return tableOf(
    {
      name: 'statistiek-doorlooptijd',
      group: 'cases',
      title: { nl: 'Statistiek: doorlooptijd', en: 'Statistics: duration' },
      description: {
        nl: 'Kwartielen van de tijd van indienen tot beslissing, per mechanisme (methode 7 van Hyndman en Fan). Waar data alleen tot op de maand of het jaar bekend zijn, ligt het kwartiel tussen twee uitersten.',
        en: 'Quartiles of the time from filing to decision, by mechanism (method 7 of Hyndman and Fan). Where dates are known only to the month or the year the quartile lies between two ends.',
      },
    },
    rows,
    [
      column(
        'id',
        'id',
        ({ id }: Row) => id,
        'Het mechanisme; alle: van alle mechanismen samen',
        'The mechanism; alle: of all mechanisms together',
      ),
      column(
        'known',
        'integer',
        ({ timed }: Row) => timed.length,
        'Zaken waarvan de tijd bekend is',
        'Cases of which the time is known',
      ),
      column(
        'missing',
        'integer',
        ({ untimed }: Row) => untimed.length,
        'Zaken waarvan een datum ontbreekt',
        'Cases of which a date is missing',
      ),
      ...quartile('lower', 'Eerste kwartiel', 'First quartile'),
      ...quartile('median', 'Mediaan', 'Median'),
      ...quartile('upper', 'Derde kwartiel', 'Third quartile'),
    ],
  );
}

function durationTable(context: DownloadContext): CollectionTable {
  const rows = mechanismDurations(context.model).flatMap(
    ({ mechanism, timed, untimed }: MechanismDurations) => [
      ...timed.map(({ record, time }) => ({ mechanism, record, time, missing: undefined })),
      ...untimed.map(({ record, missing }) => ({ mechanism, record, time: undefined, missing })),
    ],
  );
  type Row = (typeof rows)[number];
  return tableOf(
    {
      name: 'statistiek-doorlooptijden',
      group: 'cases',
      title: { nl: 'Statistiek: doorlooptijd per zaak', en: 'Statistics: duration of each case' },
      description: {
        nl: 'Eén rij per zaak met een uitkomst die meetelt. De tijd loopt van indienen tot beslissing, of tot de sluiting als er geen aparte beslissing bekend is.',
        en: 'One row for each case with an outcome that counts. The time runs from filing to decision, or to the closing where no separate decision is known.',
      },
    },
    rows,
    [
      column('id', 'id', ({ record }: Row) => record.id, 'De zaak', 'The case'),
      column('mechanism', 'id', ({ mechanism }: Row) => mechanism.id, 'Mechanisme', 'Mechanism'),
      column('from', 'date', ({ time }: Row) => time?.from, 'Ingediend op', 'Filed on'),
      column(
        'to',
        'date',
        ({ time }: Row) => time?.to,
        'Beslist of gesloten op',
        'Decided or closed on',
      ),
      column(
        'days_least',
        'integer',
        ({ time }: Row) => time?.duration.least,
        'Kortste tijd die bij de data past, in dagen',
        'Shortest time that fits the dates, in days',
      ),
      column(
        'days_most',
        'integer',
        ({ time }: Row) => time?.duration.most,
        'Langste tijd die bij de data past, in dagen',
        'Longest time that fits the dates, in days',
      ),
      column('missing', 'code', ({ missing }: Row) => missing, 'Wat ontbreekt', 'What is missing', [
        'no_filing_date',
        'no_decision_date',
        'no_dates',
      ]),
      ...pageColumns<Row>(context, ({ record }) => ({
        route: 'case',
        parameters: { case: record.id },
      })),
    ],
  );
}
