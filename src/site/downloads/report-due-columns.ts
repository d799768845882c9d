import type { ReportDue } from '../../domain/reports-due.ts';
import type { Report } from '../../schema/covenant.ts';
import type { CovenantRecord } from '../model.ts';
import { column, type Column } from './column.ts';
import { periodColumns, placeColumns, sourceColumns } from './common-columns.ts';
import { placeOfCovenant } from './covenant-columns.ts';
import type { DownloadContext } from './download-context.ts';

interface DuePeriod {
  readonly covenant: CovenantRecord;
  readonly due: ReportDue<Report>;
}

/** What a table tells of one period on which a covenant was to report. */
export function reportDueColumns(context: DownloadContext): Column<DuePeriod>[] {
  return [
    column('covenant', 'id', ({ covenant }) => covenant.id, 'Convenant', 'Covenant'),
    ...periodColumns(
      ({ due }: DuePeriod) => due.period,
      'Periode waarover een rapportage te verwachten was',
      'Period on which a report was to be expected',
    ),
    column(
      'due_on',
      'day',
      ({ due }) => due.dueOn,
      'Dag waarna die ontbreekt: zo lang na de periode als de periode zelf duurde',
      'Day after which it is missing: as long after the period as the period itself took',
    ),
    column(
      'state',
      'code',
      ({ due }) => due.state,
      'Gevonden, niet gevonden, niet te zeggen omdat van een rapportage de periode niet bekend is, of nog niet te verwachten',
      'Found, not found, not to be said because the period of a report is not known, or not yet due',
      ['published', 'not_found', 'unplaced', 'not_yet_due'],
    ),
    ...sourceColumns(context, ({ covenant }: DuePeriod) => ({
      file: covenant.file,
      sources: covenant.value.reporting?.schedule?.sources,
    })),
    ...placeColumns<DuePeriod>(context, ({ covenant }) => placeOfCovenant({ covenant })),
  ];
}
