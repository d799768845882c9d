import { isJudged } from '../../domain/status/is-judged.ts';
import type { KpiStatus } from '../../domain/status/kpi-status.ts';
import type { CovenantRecord, SiteModel, SiteRecord } from '../model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { statusOf } from '../status-of.ts';

/** A KPI of a covenant with its status; those of programmes belong to no covenant and are not here. */
export interface OverviewKpi {
  readonly covenant: CovenantRecord;
  readonly kpi: SiteRecord<'kpi'>;
  readonly status: KpiStatus;
}

/** Every KPI of every covenant, judged once for each model. */
export const overviewKpis = oncePerModel((model): readonly OverviewKpi[] =>
  model.covenants.flatMap((covenant) =>
    covenant.kpis.map((kpi) => ({
      covenant,
      kpi,
      status: statusOf(model, { kind: 'covenant', record: covenant }, kpi),
    })),
  ),
);

/** The KPIs of a covenant of which can be said how far they are. */
export function judgedKpisOf(model: SiteModel, covenant: CovenantRecord): OverviewKpi[] {
  return overviewKpis(model).filter(
    (entry) => entry.covenant === covenant && isJudged(entry.status.verdict),
  );
}
