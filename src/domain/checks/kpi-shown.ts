import type { Breach, KpiAim } from '../../schema/finding.ts';
import type { Kpi } from '../../schema/kpi.ts';
import { proseComponents } from '../../schema/prose-components.ts';

/** A breach that is still to be put at the place of its component. */
export type KpiBreach = Pick<
  Breach<'kpi-period-unknown' | 'kpi-aim-unknown' | 'prose-attribute-unknown'>,
  'rule' | 'values'
>;

type Attributes = Readonly<Record<string, string>>;

/**
 * What `<Kpi>` in prose asks for exists: a value for its period, any value where it names none, or
 * the target, baseline or milestone that it names with `show`.
 */
export function kpiShown(kpi: Kpi, { id = '', period, show }: Attributes): KpiBreach[] {
  if (show === undefined) {
    const periods = kpi.observations.map((observation) => observation.period);
    const isKnown = period === undefined ? periods.length > 0 : periods.includes(period);
    return isKnown ? [] : [{ rule: 'kpi-period-unknown', values: { kpi: id, period, periods } }];
  }
  if (!hasAim(kpi, show as KpiAim, period))
    return [{ rule: 'kpi-aim-unknown', values: { kpi: id, show: show as KpiAim } }];
  return show !== 'milestone' && period !== undefined ? [periodTooMuch] : [];
}

function hasAim(kpi: Kpi, aim: KpiAim, period: string | undefined): boolean {
  return aim === 'milestone'
    ? (kpi.milestones ?? []).some(({ by }) => by === period)
    : kpi[aim] !== undefined;
}

/** There is one target and one baseline: a period beside them would be passed over in silence. */
const periodTooMuch: KpiBreach = {
  rule: 'prose-attribute-unknown',
  values: {
    component: 'Kpi',
    attribute: 'period',
    allowed: Object.keys(proseComponents.Kpi.schema.shape).filter((name) => name !== 'period'),
  },
};
