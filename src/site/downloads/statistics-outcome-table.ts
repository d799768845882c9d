import { countedOutcomes, outcomeRows, outcomeStatistics } from '../statistics/outcome-rows.ts';
import { casesColumns } from './cases-columns.ts';
import { column, localised } from './column.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';

const NOT_COUNTED = 'not_counted';

/** How often each outcome occurs, by mechanism, sector, country, year and kind of complainant. */
export function outcomeTable({ model }: DownloadContext): CollectionTable {
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
