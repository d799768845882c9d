import { type ReportDue, reportsDue } from '../domain/reports-due.ts';
import type { Report } from '../schema/covenant.ts';
import type { CovenantRecord, SiteModel } from './model.ts';

/** The reports that were due of a covenant; nothing where no source gives how often it reports. */
export function reportsDueOf(
  { asOf }: Pick<SiteModel, 'asOf'>,
  { value, reports }: CovenantRecord,
): ReportDue<Report>[] | undefined {
  const schedule = value.reporting?.schedule;
  return (
    schedule &&
    reportsDue(
      schedule,
      value.term.ended?.on,
      reports.map((report) => report.value),
      asOf,
    )
  );
}
