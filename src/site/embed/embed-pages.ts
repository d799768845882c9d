import type { PageReference } from '../fact.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel } from '../model.ts';
import { embedOfTombstone } from '../tombstones.ts';

/** The page of a KPI that other sites put in a frame. */
export function embedPage({ kind, record }: KpiOwner, kpi: string): PageReference {
  return kind === 'covenant'
    ? { route: 'embed', parameters: { covenant: record.id, kpi } }
    : { route: 'programmeEmbed', parameters: { programme: record.id, kpi } };
}

/** Pages for frames of other sites: no part of the site that a reader walks through, or that is searched. */
export function embedPages({ covenants, programmes, tombstones }: SiteModel): PageReference[] {
  const owners: KpiOwner[] = [
    ...covenants.map((record) => ({ kind: 'covenant' as const, record })),
    ...programmes.map((record) => ({ kind: 'programme' as const, record })),
  ];
  return [
    ...owners.flatMap((owner) => owner.record.kpis.map(({ id }) => embedPage(owner, id))),
    ...tombstones.flatMap(embedOfTombstone),
  ];
}
