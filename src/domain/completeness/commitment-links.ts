import type { Covenant } from '../../schema/covenant.ts';

/** Whether no KPI is recorded that measures a commitment. */
export function lacksKpi({ kpis = [] }: Covenant['commitments'][number]): boolean {
  return kpis.length === 0;
}

/** Whether a KPI measures none of the commitments. @param kpi its id within the covenant */
export function lacksCommitment(
  kpi: string,
  { commitments }: Pick<Covenant, 'commitments'>,
): boolean {
  return !commitments.some(({ kpis = [] }) => kpis.includes(kpi));
}
