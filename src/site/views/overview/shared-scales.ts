import type { ChartDescription } from '../../../charts/chart-description.ts';
import { sharedScale } from '../../../charts/shared-scale.ts';
import type { SiteModel } from '../../model.ts';
import type { KpiSummary } from '../kpi-summary.ts';

/** All of a share: what is left out of a percentage is part of what it says. */
const WHOLE: ChartDescription['yDomain'] = [0, 100];

/** Gives the charts of one group whose values are in the same unit one scale; percentages the whole. */
export function withSharedScales(
  model: SiteModel,
  group: readonly KpiSummary[],
): readonly KpiSummary[] {
  const scaleOf = new Map(
    [...Map.groupBy(group, ({ kpi }) => kpi.unit)].map(([unit, kpis]) => [
      unit,
      sharedScale([
        ...(model.units.get(unit)?.notation === 'percent' ? [WHOLE] : []),
        ...kpis.flatMap(({ chart }) => (chart === undefined ? [] : [chart.chart.yDomain])),
      ]),
    ]),
  );
  return group.map((summary) => {
    const yDomain = scaleOf.get(summary.kpi.unit);
    return summary.chart === undefined || yDomain === undefined
      ? summary
      : { ...summary, chart: { ...summary.chart, chart: { ...summary.chart.chart, yDomain } } };
  });
}
