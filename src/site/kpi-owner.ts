import type { PageReference } from './fact.ts';
import type { CovenantRecord, ProgrammeRecord } from './model.ts';

/** What a KPI belongs to: a covenant, or a programme, which is none. */
export type KpiOwner =
  | { readonly kind: 'covenant'; readonly record: CovenantRecord }
  | { readonly kind: 'programme'; readonly record: ProgrammeRecord };

/** The page of a KPI. */
export function kpiPage({ kind, record }: KpiOwner, kpi: string): PageReference {
  return kind === 'covenant'
    ? { route: 'kpi', parameters: { covenant: record.id, kpi } }
    : { route: 'programmeKpi', parameters: { programme: record.id, kpi } };
}

/** The page of what a KPI belongs to. */
export function ownerPage({ kind, record }: KpiOwner): PageReference {
  return kind === 'covenant'
    ? { route: 'covenant', parameters: { covenant: record.id } }
    : { route: 'programme', parameters: { programme: record.id } };
}
