import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { Kpi, Target } from '../../schema/kpi.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { endsOf } from '../status/measurements.ts';
import { toldOnce } from './told-once.ts';

/**
 * A target lies on the better side of the baseline, or on it, and is "at least" where higher is
 * better and "at most" where lower is. A band can lie on either side. That a direction is in doubt
 * makes no difference: baseline and target say which way was agreed.
 */
export function directionFitsTarget(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'kpi').flatMap(({ file, value }): Breach[] => {
    const contradicted = againstBaseline(file, value);
    return contradicted === undefined ? againstAim(file, value) : [contradicted];
  });
}

/** Ranges contradict the direction when they do at both ends; words never do. */
function againstBaseline(file: string, { direction, baseline, target }: Kpi): Breach | undefined {
  if (baseline === undefined || target === undefined || target.aim === 'band') return undefined;
  const [start, goal] = [endsOf(baseline.value), endsOf(target.value)];
  if (start === undefined || goal === undefined) return undefined;
  const isWorse = direction === 'higher_is_better' ? goal.high < start.low : goal.low > start.high;
  const values = { direction, baseline: start.low, target: goal.low };
  return isWorse
    ? { rule: 'direction-contradicted', file, path: ['direction'], values }
    : undefined;
}

function againstAim(file: string, { direction, target, alternateTargets = [] }: Kpi): Breach[] {
  const other = direction === 'higher_is_better' ? 'at_most' : 'at_least';
  const readings: { readonly reading: Target; readonly path: RecordPath }[] = [
    ...(target === undefined ? [] : [{ reading: target, path: ['target', 'aim'] }]),
    ...alternateTargets.map((reading, index) => ({
      reading,
      path: ['alternateTargets', index, 'aim'],
    })),
  ];
  const contradicting = readings.filter(({ reading }) => reading.aim === other);
  return toldOnce(contradicting, readings).map(({ path }) => ({
    rule: 'aim-contradicted',
    file,
    path,
    values: { direction, aim: other },
  }));
}
