import type { PolicyTarget } from '../../schema/policy-target.ts';
import { type IsoDate, lastDay } from '../period-end.ts';

type Measurement = NonNullable<PolicyTarget['measurements']>[number];

/** What can be said of a policy target, by its first wording that names a day. */
export type PolicyTargetState =
  | { readonly kind: 'no_measurement' }
  /** No source gives a day, so that nothing can be late. */
  | { readonly kind: 'no_deadline'; readonly latest: Measurement }
  /** Measured before the day only: whether it was reached is not known. */
  | { readonly kind: 'no_final_figure'; readonly latest: Measurement; readonly deadline: IsoDate }
  /** Measured on the day or later; the site does not judge whether the same group was measured. */
  | { readonly kind: 'measured_after'; readonly first: Measurement; readonly deadline: IsoDate };

/** The last day of the first wording that names one. */
export function deadlineOf({ wordings }: Pick<PolicyTarget, 'wordings'>): IsoDate | undefined {
  const by = wordings.find((wording) => wording.by !== undefined)?.by;
  return by === undefined ? undefined : lastDay(by);
}

export function policyTargetState(
  target: Pick<PolicyTarget, 'wordings' | 'measurements'>,
): PolicyTargetState {
  const measured = (target.measurements ?? [])
    .map((measurement) => ({ measurement, day: lastDay(measurement.period) }))
    .toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const latest = measured.at(-1)?.measurement;
  if (latest === undefined) return { kind: 'no_measurement' };
  const deadline = deadlineOf(target);
  if (deadline === undefined) return { kind: 'no_deadline', latest };
  const after = measured.find(({ day }) => day >= deadline)?.measurement;
  return after === undefined
    ? { kind: 'no_final_figure', latest, deadline }
    : { kind: 'measured_after', first: after, deadline };
}
