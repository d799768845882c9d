import type { Kpi, Observation } from '../schema/kpi.ts';
import type { AimValue } from '../schema/value.ts';
import { lastDay } from './period-end.ts';
import { distance, type Goal, isAsGoodAs } from './status/goal.ts';
import { endsOf, type Ends } from './status/measurements.ts';

/** What a value is held against in words: the milestone or target that is due next after it. */
export interface NextAgreed {
  readonly kind: 'milestone' | 'target';
  readonly value: AimValue;
  /** By when, where a date was agreed. */
  readonly by: string | undefined;
  /** Whether the value is as good: at both its ends, at neither, or at one of them. */
  readonly met: 'yes' | 'no' | 'partly';
  /** The least and the most that lacks, in the unit of the KPI, where it is not met. */
  readonly lacking: Ends;
}

/**
 * The agreed value that is due next on or after a value, else the target, and what lacks to it.
 * @returns undefined without a target, and where either is no number
 */
export function nextAgreed(
  { target, milestones = [] }: Kpi,
  latest: Observation,
): NextAgreed | undefined {
  const ends = endsOf(latest.value);
  if (target === undefined || ends === undefined || !isFinite(ends)) return undefined;
  const milestone = milestones
    .filter(({ by }) => lastDay(by) >= lastDay(latest.period))
    .toSorted((one, other) => (lastDay(one.by) < lastDay(other.by) ? -1 : 1))[0];
  const agreed = milestone ?? target;
  const agreedEnds = endsOf(agreed.value);
  if (agreedEnds === undefined) return undefined;
  const goal: Goal =
    target.aim === 'band'
      ? { aim: 'band', from: agreedEnds.low, to: agreedEnds.high }
      : { aim: target.aim, at: target.aim === 'at_least' ? agreedEnds.low : agreedEnds.high };
  const at = [ends.low, ends.high];
  const met = at.filter((value) => isAsGoodAs(goal, value, 'at' in goal ? goal.at : goal.from));
  const lacking = at.map((value) => distance(goal, value));
  return {
    kind: milestone === undefined ? 'target' : 'milestone',
    value: agreed.value,
    by: milestone?.by ?? (target.timing.kind === 'date' ? target.timing.by : undefined),
    met: met.length === 0 ? 'no' : met.length === at.length ? 'yes' : 'partly',
    lacking: { low: Math.min(...lacking), high: Math.max(...lacking) },
  };
}

const isFinite = ({ low, high }: Ends): boolean => Number.isFinite(low) && Number.isFinite(high);
