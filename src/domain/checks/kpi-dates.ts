import type { Kpi, Target } from '../../schema/kpi.ts';
import type { Breach } from '../../schema/finding.ts';
import { certainlyBefore } from '../certainly-before.ts';
import { type DatedField, reversedAfter } from './reversed-pairs.ts';
import { toldOnce } from './told-once.ts';

/**
 * What is agreed comes after the baseline, and every milestone by the date of the target; of several
 * readings of the target by the last.
 */
export function reversedKpiDates(file: string, kpi: Kpi): Breach[] {
  const baseline = { field: 'baseline', date: kpi.baseline?.period };
  const targets = datedTargets(kpi);
  const milestones = (kpi.milestones ?? []).map(({ by }, index) => ({
    field: 'milestones',
    date: by,
    path: ['milestones', index, 'by'],
  }));
  const beforeBaseline = reversedAfter(file, baseline, [...targets, ...milestones]);
  if (beforeBaseline.length > 0) return beforeBaseline;
  const beyond = milestones.filter(
    ({ date }) =>
      targets.length > 0 && targets.every((target) => certainlyBefore(target.date, date)),
  );
  return toldOnce(beyond, milestones).map(({ date, path }) => ({
    rule: 'milestone-beyond-target',
    file,
    path,
    values: { milestone: date, targets: targets.map((target) => target.date) },
  }));
}

function datedTargets({ target, alternateTargets = [] }: Kpi) {
  const all = [
    ...(target === undefined ? [] : [{ target, path: ['target'] }]),
    ...alternateTargets.map((alternate, index) => ({
      target: alternate,
      path: ['alternateTargets', index],
    })),
  ];
  return all.flatMap(
    ({ target: { timing }, path }: { target: Target; path: (string | number)[] }) =>
      timing.kind === 'date'
        ? [
            {
              field: 'target',
              date: timing.by,
              path: [...path, 'timing', 'by'],
            } satisfies DatedField,
          ]
        : [],
  );
}
