import { accordingTo } from '../../schema/statement.ts';
import type { Language } from '../../schema/text.ts';
import { FACT_KINDS, FACT_STATUSES, type Fact } from '../fact.ts';
import { outcomeLabel } from '../views/outcome-label.ts';
import { caseById } from '../case-by-id.ts';
import { column, localised, type Column } from './column.ts';
import { periodColumns, placeColumns, statementColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { valueColumns } from './value-columns.ts';

/** What `feiten`, `waarnemingen` and the file of one KPI tell of a fact, in the same words. */
export function factColumns<T>(context: DownloadContext, of: (thing: T) => Fact): Column<T>[] {
  const { units, asOf } = context.model;
  const outcomeText = ({ kind, page }: Fact) => {
    const record =
      kind === 'case_outcome' && page.route === 'case'
        ? caseById(context.model).get(page.parameters.case)?.value
        : undefined;
    return record?.record === 'case'
      ? (lang: Language) => outcomeLabel(record, asOf, lang)
      : undefined;
  };
  return [
    column(
      'id',
      'id',
      (thing) => of(thing).id,
      'Blijvende naam van het feit',
      'Lasting name of the fact',
    ),
    column(
      'kind',
      'code',
      (thing) => of(thing).kind,
      'Wat voor feit het is',
      'What kind of fact it is',
      FACT_KINDS,
    ),
    ...localised(
      'label',
      (thing: T) => of(thing).label,
      'Waar het feit over gaat',
      'What the fact is about',
    ),
    ...valueColumns((thing: T) => ({
      value: of(thing).value,
      unit: units.get(of(thing).unit ?? ''),
      outcomeText: outcomeText(of(thing)),
    })),
    column(
      'unit',
      'id',
      (thing) => of(thing).unit,
      'Eenheid; de namen staan in eenheden. Leeg bij een bedrag, datum of uitkomst',
      'Unit; the names stand in eenheden. Empty for money, dates and outcomes',
    ),
    ...periodColumns(
      (thing: T) => of(thing).period,
      'Periode waarover de waarde gaat; bij een doel de datum waarop het gehaald moet zijn',
      'Period that the value is about; for a target the date by which it is to be met',
    ),
    column(
      'published',
      'date',
      (thing) => of(thing).published,
      'Datum van publicatie, zo precies als bekend; van de meeste waarden is die niet bekend',
      'Date of publication, as precise as known; for most values it is not known',
    ),
    column(
      'denominator',
      'number',
      (thing) => of(thing).denominator,
      'Aantal waarover de waarde is berekend',
      'Number that the value was computed over',
    ),
    column(
      'months_covered',
      'integer',
      (thing) => of(thing).monthsCovered,
      'Aantal maanden, als de waarde maar een deel van de periode dekt',
      'Number of months, where the value covers only part of the period',
    ),
    ...localised(
      'cohort',
      (thing: T) => of(thing).cohort,
      'Groep waarover de waarde gaat',
      'Group that the value is about',
    ),
    column(
      'status',
      'code',
      (thing) => of(thing).status,
      'Hoe de waarde tot stand kwam; derived is afgeleid en staat niet zo in de bron',
      'How the value came about; derived does not stand in the source as such',
      FACT_STATUSES,
    ),
    column(
      'according_to',
      'code',
      (thing) => of(thing).accordingTo,
      'Volgens wie, als dat bekend is',
      'According to whom, where known',
      accordingTo.options,
    ),
    ...statementColumns(context, (thing: T) => of(thing)),
    ...placeColumns(context, (thing: T) => of(thing)),
  ];
}
