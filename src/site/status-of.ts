import { type KpiStatus, kpiStatus } from '../domain/status/kpi-status.ts';
import type { TermDates } from '../domain/status/deadline.ts';
import type { KpiOwner } from './kpi-owner.ts';
import type { SiteModel, SiteRecord } from './model.ts';

/** The status of a KPI on the date of the site; a programme has no term that its KPIs are due by. */
export function statusOf(
  { asOf }: Pick<SiteModel, 'asOf'>,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
): KpiStatus {
  return kpiStatus(kpi.value, { asOf, term: termDates(owner) });
}

/** When the covenant of a KPI ends or ended. */
export function termDates(owner: KpiOwner): TermDates {
  if (owner.kind === 'programme') return {};
  const { plannedEnd, ended } = owner.record.value.term;
  return { plannedEnd: plannedEnd?.on, ended: ended?.on };
}
