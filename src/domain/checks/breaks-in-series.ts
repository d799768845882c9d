import type { Breach } from '../../schema/finding.ts';
import type { Kpi } from '../../schema/kpi.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { firstDay, lastDay } from '../period-end.ts';

/**
 * A break lies between what was counted in the old way and what was counted in the new: something of
 * the series begins before it, and something ends in it or after. The baseline and the periods
 * without a value are part of the series too.
 */
export function breaksInSeries(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'kpi').flatMap(({ file, value }) => {
    const periods = periodsOf(value);
    return (value.breaks ?? []).flatMap(({ at }, index): Breach[] => {
      const hasBefore = periods.some((period) => firstDay(period) < firstDay(at));
      const hasAfter = periods.some((period) => lastDay(period) >= firstDay(at));
      if (hasBefore && hasAfter) return [];
      const values = { at, from: periods[0], until: periods.at(-1) };
      return [{ rule: 'break-outside-series', file, path: ['breaks', index, 'at'], values }];
    });
  });
}

function periodsOf({ observations, baseline, gaps = [] }: Kpi): string[] {
  const periods = [...observations, ...gaps].map(({ period }) => period);
  if (baseline !== undefined) periods.push(baseline.period);
  return periods.toSorted((one, other) => (lastDay(one) < lastDay(other) ? -1 : 1));
}
