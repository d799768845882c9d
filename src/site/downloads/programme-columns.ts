import type { ProgrammeRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { confidenceColumn, placeColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';

/** What a table tells of one programme. */
export function programmeColumns(context: DownloadContext): Column<ProgrammeRecord>[] {
  return [
    column(
      'id',
      'id',
      ({ id }) => id,
      'Blijvende naam van het programma',
      'Lasting name of the programme',
    ),
    ...localised(
      'title',
      ({ value }: ProgrammeRecord) => value.title,
      'Volledige naam',
      'Full name',
    ),
    ...localised(
      'short_title',
      ({ value }: ProgrammeRecord) => value.shortTitle,
      'Korte naam',
      'Short name',
    ),
    ...localised(
      'summary',
      ({ value }: ProgrammeRecord) => value.summary,
      'Waar het om gaat',
      'What it is about',
    ),
    column(
      'sector',
      'id',
      ({ value }) => value.sector,
      'Sector; leeg als het programma voor alle sectoren geldt',
      'Sector; empty where the programme covers all sectors',
    ),
    column(
      'website',
      'url',
      ({ value }) => value.website,
      'Eigen pagina van het programma',
      'Own page of the programme',
    ),
    confidenceColumn(({ value }) => value.confidence),
    ...placeColumns<ProgrammeRecord>(context, ({ id, file }) => ({
      page: { route: 'programme', parameters: { programme: id } },
      file,
    })),
  ];
}
