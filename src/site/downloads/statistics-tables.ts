import { spreadOf } from '../../domain/statistics/spread.ts';
import { remedyState } from '../../schema/case.ts';
import { countedOutcomes, outcomeRows, outcomeStatistics } from '../statistics/outcome-rows.ts';
import { type MechanismDurations, mechanismDurations } from '../statistics/durations.ts';
import { remedyRows } from '../statistics/remedy-rows.ts';
import { column, localised, type Column } from './column.ts';
import { pageColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import type { SingleCase } from './single-case.ts';
import { type CollectionTable, tableOf } from './table.ts';

/** The numbers of the statistics page, each with the cases behind it. */
export function statisticsTables(context: DownloadContext): CollectionTable[] {
  return [
    outcomeTable(context),
    spreadTable(context),
    durationTable(context),
    remedyTable(context),
  ];
}

const idsOf = (cases: readonly SingleCase[]) => cases.map(({ id }) => id);

function casesColumns<T>(of: (row: T) => readonly SingleCase[]): Column<T>[] {
  return [
    column('cases', 'integer', (row) => of(row).length, 'Aantal zaken', 'Number of cases'),
    column('case_ids', 'ids', (row) => idsOf(of(row)), 'Die zaken', 'Those cases'),
  ];
}

const NOT_COUNTED = 'not_counted';

function outcomeTable({ model }: DownloadContext): CollectionTable {
  const rows = outcomeStatistics.flatMap((statistic) => {
    const english = new Map(
      outcomeRows(model, statistic, 'en').map(({ value, label }) => [value, label]),
    );
    return outcomeRows(model, statistic, 'nl').flatMap(({ value, label, byOutcome, apart }) =>
      [...countedOutcomes, NOT_COUNTED].map((outcome) => ({
        statistic,
        value,
        label: { nl: label, en: english.get(value) },
        outcome,
        cases: (outcome === NOT_COUNTED ? apart : byOutcome.get(outcome as never)) ?? [],
      })),
    );
  });
  type Row = (typeof rows)[number];
  return tableOf(
    {
      name: 'statistiek-uitkomsten',
      group: 'cases',
      title: { nl: 'Statistiek: uitkomsten', en: 'Statistics: outcomes' },
      description: {
        nl: 'Aantallen zaken per mechanisme, sector, land, jaar van de beslissing en soort klager, naar uitkomst. Een zaak kan bij meer waarden horen. Zaken zonder vastgestelde uitkomst staan als not_counted.',
        en: 'Numbers of cases by mechanism, sector, country, year of the decision and kind of complainant, by outcome. A case can belong to several values. Cases without an established outcome are not_counted.',
      },
    },
    rows.filter(({ cases }) => cases.length > 0),
    [
      column(
        'id',
        'id',
        ({ statistic, value, outcome }: Row) => `${statistic}/${value}/${outcome}`,
        'Blijvende naam van het getal',
        'Lasting name of the number',
      ),
      column(
        'statistic',
        'code',
        ({ statistic }: Row) => statistic,
        'Waarnaar de zaken zijn verdeeld',
        'What the cases are divided by',
        outcomeStatistics,
      ),
      column(
        'value',
        'id',
        ({ value }: Row) => value,
        'De waarde, als in adressen; geen: niet bekend',
        'The value, as in addresses; geen: not known',
      ),
      ...localised('label', ({ label }: Row) => label, 'De waarde', 'The value'),
      column('outcome', 'code', ({ outcome }: Row) => outcome, 'De uitkomst', 'The outcome', [
        ...countedOutcomes,
        NOT_COUNTED,
      ]),
      ...casesColumns(({ cases }: Row) => cases),
    ],
  );
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
