import { report as reportSchema } from '../../schema/covenant.ts';
import type { CovenantRecord, SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { periodColumns, placeColumns, sourceColumns } from './common-columns.ts';
import { placeOfCovenant } from './covenant-columns.ts';
import type { DownloadContext } from './download-context.ts';

interface OwnedReport {
  readonly covenant: CovenantRecord;
  readonly report: SiteRecord<'report'>;
}

/** What a table tells of one report. */
export function reportColumns(context: DownloadContext): Column<OwnedReport>[] {
  return [
    column(
      'id',
      'id',
      ({ covenant, report }) => `${covenant.id}/${report.id}`,
      'Blijvende naam van de rapportage',
      'Lasting name of the report',
    ),
    column('covenant', 'id', ({ covenant }) => covenant.id, 'Convenant', 'Covenant'),
    ...localised('title', ({ report }: OwnedReport) => report.value.title, 'Titel', 'Title'),
    column(
      'kind',
      'code',
      ({ report }) => report.value.kind,
      'Voortgang, eind of evaluatie',
      'Progress, final or evaluation',
      reportSchema.shape.kind.options,
    ),
    ...periodColumns(
      ({ report }: OwnedReport) => report.value.period,
      'Periode waarover wordt gerapporteerd',
      'Period reported on',
    ),
    column(
      'published',
      'date',
      ({ report }) => report.value.published,
      'Datum van publicatie, als die bekend is',
      'Date of publication, where known',
    ),
    column(
      'url',
      'url',
      ({ report }) => report.value.url,
      'Adres van het rapport',
      'Address of the report',
    ),
    ...localised(
      'url_note',
      ({ report }: OwnedReport) => report.value.urlNote,
      'Als het adres niet naar het rapport zelf wijst',
      'Where the address is not that of the report itself',
    ),
    ...sourceColumns(context, ({ report }: OwnedReport) => ({
      file: report.file,
      sources: report.value.sources,
    })),
    ...localised(
      'note',
      ({ report }: OwnedReport) => report.value.note,
      'Toelichting voor de lezer',
      'Explanation for the reader',
    ),
    ...placeColumns<OwnedReport>(context, ({ covenant, report }) => ({
      ...placeOfCovenant({ covenant }),
      file: report.file,
    })),
  ];
}
