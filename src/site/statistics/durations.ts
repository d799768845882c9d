import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import { timeToDecision, type TimeToDecision } from '../../domain/statistics/time-to-decision.ts';
import { isSingleCase, type SingleCase } from '../downloads/single-case.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { casesOf } from '../cases-of.ts';

export type KnownTime = Extract<TimeToDecision, { kind: 'known' }>;
export type UnknownTime = Exclude<TimeToDecision['kind'], 'known'>;

/** How long the cases of a mechanism took from filing to decision. */
export interface MechanismDurations {
  readonly mechanism: SiteRecord<'mechanism'>;
  /** The shortest first. */
  readonly timed: readonly { readonly record: SingleCase; readonly time: KnownTime }[];
  /** Cases of which a date is missing. */
  readonly untimed: readonly { readonly record: SingleCase; readonly missing: UnknownTime }[];
}

/**
 * Of every mechanism with a case whose outcome counts; that with the most known durations first.
 * A case that has no outcome yet has no time to decision either.
 */
export const mechanismDurations = oncePerModel((model): readonly MechanismDurations[] =>
  model.mechanisms
    .map((mechanism) => ({
      mechanism,
      ...durationsOf(casesOf(model, 'mechanism', mechanism.id)),
    }))
    .filter(({ timed, untimed }) => timed.length + untimed.length > 0)
    .toSorted((one, other) => other.timed.length - one.timed.length),
);

function durationsOf(records: SiteModel['cases']) {
  const cases = records
    .filter(isSingleCase)
    .filter(({ value }) => countsInStatistics(value))
    .map((record) => ({ record, time: timeToDecision(record.value) }));
  return {
    timed: cases
      .flatMap(({ record, time }) => (time.kind === 'known' ? [{ record, time }] : []))
      .toSorted((one, other) => middleOf(one.time) - middleOf(other.time)),
    untimed: cases.flatMap(({ record, time }) =>
      time.kind === 'known' ? [] : [{ record, missing: time.kind }],
    ),
  };
}

const middleOf = ({ duration }: KnownTime): number => (duration.least + duration.most) / 2;
