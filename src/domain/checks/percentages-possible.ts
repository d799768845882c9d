import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { Kpi } from '../../schema/kpi.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import type { Value } from '../../schema/value.ts';
import { writtenNumbers } from '../written-numbers.ts';
import { toldOnce } from './told-once.ts';

/**
 * A percentage is a share of a whole, from 0 to 100, unless the KPI says in `notAShare` why it is
 * none: growth, or a number held against a target.
 */
export function percentagesPossible(records: readonly AnyRecord[]): Breach[] {
  const percentages = new Set(
    recordsOfKind(records, 'unit-list').flatMap(({ value }) =>
      value.units.filter(({ notation }) => notation === 'percent').map(({ id }) => id),
    ),
  );
  return recordsOfKind(records, 'kpi').flatMap(({ file, value }) => {
    if (!percentages.has(value.unit) || value.notAShare !== undefined) return [];
    const numbers = valuesOf(value).flatMap((each) => writtenNumbers(each.value, each.path));
    const impossible = numbers.filter(({ number }) => number < 0 || number > 100);
    return toldOnce(impossible, numbers).map(({ number, path }): Breach => ({
      rule: 'percentage-impossible',
      file,
      path,
      values: { found: number },
    }));
  });
}

interface ValueInRecord {
  readonly value: Value;
  readonly path: RecordPath;
}

function valuesOf(kpi: Kpi): ValueInRecord[] {
  return [
    ...(['baseline', 'target'] as const).flatMap((key) => {
      const agreed = kpi[key];
      return agreed === undefined ? [] : [{ value: agreed.value, path: [key, 'value'] }];
    }),
    ...(['alternateTargets', 'milestones'] as const).flatMap((key) =>
      (kpi[key] ?? []).map(({ value }, index) => ({ value, path: [key, index, 'value'] })),
    ),
    ...kpi.observations.flatMap(({ value, alternates = [] }, index) => [
      { value, path: ['observations', index, 'value'] },
      ...alternates.map((alternate, at) => ({
        value: alternate.value,
        path: ['observations', index, 'alternates', at, 'value'],
      })),
    ]),
  ];
}
