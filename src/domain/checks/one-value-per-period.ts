import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/** A KPI has one preferred value per period; what other sources say stands under `alternates`. */
export function oneValuePerPeriod(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'kpi').flatMap(({ file, value }) =>
    value.observations.flatMap(({ period }, index) =>
      value.observations.findIndex((other) => other.period === period) === index
        ? []
        : [
            {
              rule: 'period-duplicate' as const,
              file,
              path: ['observations', index, 'period'],
              values: { period },
            },
          ],
    ),
  );
}
