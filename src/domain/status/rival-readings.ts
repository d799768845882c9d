import type { Alternate, Kpi, Target } from '../../schema/kpi.ts';
import type { RivalKind } from '../../schema/verdict.ts';
import { lastDay, type IsoDate } from '../period-end.ts';
import { endsOf } from './measurements.ts';
import type { Basis } from './readings.ts';

/** A common way to read the same figures that differs from the published rule in one point. */
export type Rival =
  | { readonly kind: Extract<RivalKind, 'alternate_target'>; readonly target: Target }
  | {
      readonly kind: Extract<RivalKind, 'alternate_baseline' | 'alternate_value'>;
      readonly alternate: Alternate;
    }
  | { readonly kind: Extract<RivalKind, 'straight_line' | 'stepwise' | 'growth_rate'> };

export interface RivalBasis {
  readonly rival: Rival;
  readonly basis: Basis;
}

/**
 * Readings that other published statements give: other targets and deadlines, another value at the
 * start, another value for the day that decided (design, section 7).
 * @param judgedOn day of the value that decided, if one did
 */
export function publishedRivals(
  kpi: Kpi,
  basis: Basis,
  judgedOn: IsoDate | undefined,
): RivalBasis[] {
  const { baseline } = kpi;
  const targets = (kpi.alternateTargets ?? []).map((target) => ({
    rival: { kind: 'alternate_target' as const, target },
    basis: { ...basis, target },
  }));
  const baselines =
    baseline === undefined
      ? []
      : alternatesOn(kpi, lastDay(baseline.period)).map((alternate) => ({
          rival: { kind: 'alternate_baseline' as const, alternate },
          basis: { ...basis, baseline: { period: baseline.period, value: alternate.value } },
        }));
  const values = alternatesOn(kpi, judgedOn).map((alternate) => ({
    rival: { kind: 'alternate_value' as const, alternate },
    basis: {
      ...basis,
      measured: basis.measured.map((one) =>
        one.day === judgedOn ? { ...one, ends: endsOf(alternate.value) } : one,
      ),
    },
  }));
  return [...targets, ...baselines, ...values];
}

/** Other paths between the same agreed points; without milestones there is only the straight line. */
export function pathRivals({ milestones }: Kpi, basis: Basis): RivalBasis[] {
  if (milestones === undefined) return [];
  return [
    { rival: { kind: 'straight_line' }, basis: { ...basis, milestones: [] } },
    { rival: { kind: 'stepwise' }, basis: { ...basis, pathShape: 'stepwise' } },
  ];
}

/** Other numbers that sources give for a day; of another group they say nothing about this one. */
function alternatesOn({ observations }: Kpi, day: IsoDate | undefined): Alternate[] {
  return observations
    .filter(({ period }) => lastDay(period) === day)
    .flatMap(({ alternates = [] }) => alternates)
    .filter(({ value, cohort }) => endsOf(value) !== undefined && cohort === undefined);
}
