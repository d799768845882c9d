import type { Kpi } from '../schema/kpi.ts';

/**
 * Whether anybody can say how far a KPI is: that takes an agreed target and a baseline that a source
 * names (design, section 7). Neither is ever made up.
 */
export function hasTargetAndBaseline({ target, baseline }: Kpi): boolean {
  return target !== undefined && baseline !== undefined;
}
