import { versionsOfKpi } from '../site/history/versions-of-kpi.ts';
import { absoluteAddress } from '../site/absolute-address.ts';
import { addressOfPage } from '../site/address-of-page.ts';
import { type KpiOwner, kpiPage } from '../site/kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../site/model.ts';
import { downloadAbout } from './download-about.ts';

/**
 * Every version of the values of a KPI that this site has published, with the day it began on, and
 * the revisions with their reasons. `history` says whether the versions are known in this build.
 */
export function kpiVersionsJson(model: SiteModel, owner: KpiOwner, kpi: SiteRecord<'kpi'>): string {
  const { versions, revised } = versionsOfKpi(model, owner, kpi);
  return `${JSON.stringify(
    {
      ...downloadAbout(model),
      kpi: `${owner.record.id}/${kpi.id}`,
      page: absoluteAddress(model.site, addressOfPage(kpiPage(owner, kpi.id), 'nl')),
      unit: kpi.value.unit,
      history: model.history.gap ?? 'known',
      versions: versions.map(({ from, values }, index) => ({
        from,
        until: versions[index + 1]?.from,
        values: [...values].map(([period, value]) => ({ period, value })),
      })),
      revisions: revised.map(({ revision, fact, before, after }) => ({
        date: revision.value.date,
        turn: revision.value.turn,
        fact,
        previous: before,
        became: after,
        reason: revision.value.reason,
        explanation: revision.value.explanation,
      })),
    },
    null,
    2,
  )}\n`;
}
