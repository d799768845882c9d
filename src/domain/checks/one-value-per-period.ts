import type { Kpi } from '../../schema/kpi.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { firstDay, lastDay } from '../period-end.ts';

/**
 * A KPI has one preferred value per period, however the period is written; what other sources say
 * stands under `alternates`. A period without a value has none.
 */
export function oneValuePerPeriod(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'kpi').flatMap(({ file, value }) => [
    ...repeatedPeriods(file, value),
    ...gapsWithValue(file, value),
  ]);
}

const daysOf = (period: string) => `${firstDay(period)}/${lastDay(period)}`;

function repeatedPeriods(file: string, { observations }: Kpi): Breach[] {
  const written = new Map<string, string>();
  return observations.flatMap(({ period }, index): Breach[] => {
    const days = daysOf(period);
    const other = written.get(days);
    if (other === undefined) {
      written.set(days, period);
      return [];
    }
    const values = other === period ? { period } : { period, other };
    return [{ rule: 'period-duplicate', file, path: ['observations', index, 'period'], values }];
  });
}

function gapsWithValue(file: string, { observations, gaps = [] }: Kpi): Breach[] {
  const known = new Set(observations.map(({ period }) => daysOf(period)));
  return gaps.flatMap(({ period }, index): Breach[] =>
    known.has(daysOf(period))
      ? [{ rule: 'gap-has-value', file, path: ['gaps', index, 'period'], values: { period } }]
      : [],
  );
}
