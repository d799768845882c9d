import type { Case, Stage } from '../../schema/case.ts';
import type { Breach } from '../../schema/finding.ts';
import { firstRuling } from '../first-ruling.ts';
import { type DatedField, datedFields, reversedAfter, reversedPairs } from './reversed-pairs.ts';

/**
 * The steps of a case stand in order: filed, admitted, decided, closed. Once they do, no stage or
 * last known state comes before the filing, and no follow-up before the first ruling.
 */
export function reversedCaseDates(file: string, record: Case): Breach[] {
  const steps = reversedPairs(file, stepsOf(record));
  if (steps.length > 0) return steps;
  const filed = { field: 'filed', date: record.filed };
  return [
    ...reversedAfter(file, filed, [
      ...datedStages(record, (kind) => kind !== 'follow_up'),
      ...datedFields(record, ['lastKnownStateOn'], []),
    ]),
    ...reversedAfter(file, firstRuling(record) ?? filed, [
      ...(record.followUp ?? []).map(({ on }, index) => ({
        field: 'followUp',
        date: on,
        path: ['followUp', index, 'on'],
      })),
      ...datedStages(record, (kind) => kind === 'follow_up'),
    ]),
  ];
}

const stepsOf = (record: Case) =>
  datedFields(record, ['filed', 'admitted', 'decided', 'closed'], []);

/** Whether no step of a case is dated before the one that it follows. */
export const areStepsInOrder = (record: Case) => reversedPairs('', stepsOf(record)).length === 0;

function datedStages(
  { stages = [] }: Case,
  isMeant: (kind: Stage['kind']) => boolean,
): DatedField[] {
  return stages.flatMap(({ kind, on }, index) =>
    isMeant(kind) ? [{ field: `stages (${kind})`, date: on, path: ['stages', index, 'on'] }] : [],
  );
}
