import type { Value } from '../schema/value.ts';
import { byMoment, type RevisionMoment } from './revision-order.ts';
import { sameContent } from './same-content.ts';

/** The values of a KPI by period, as the site had them from one day on. */
export interface KpiVersion {
  readonly from: string;
  readonly values: ReadonlyMap<string, Value>;
}

/** A value that a revision says was on the site until its date. */
export interface RevisedValueOfPeriod extends RevisionMoment {
  readonly period: string;
  readonly previous: Value;
}

/**
 * The versions of a series that readers could have seen, the oldest first; of versions with the same
 * values only the first. What a revision says of a day that a version was on the site wins from that
 * version; of days before the first nothing is said, as nobody knows what stood beside it.
 * @param versions the oldest first
 */
export function kpiVersions(
  versions: readonly KpiVersion[],
  revised: readonly RevisedValueOfPeriod[],
): KpiVersion[] {
  const isTold = ({ period, previous }: RevisedValueOfPeriod) =>
    versions.some(({ values }) => sameContent(values.get(period), previous));
  const ofPeriods = Map.groupBy(revised.toSorted(byMoment), ({ period }) => period);
  const told = versions.map(({ from, values: known }) => {
    const values = new Map(known);
    for (const [period, ofPeriod] of ofPeriods) {
      // Only the next revision says what was there; a later one of the same day never did.
      const next = ofPeriod.find(({ date }) => date > from);
      if (next !== undefined && !isTold(next)) values.set(period, next.previous);
    }
    return { from, values };
  });
  return told.filter(({ values }, index) => {
    const before = told[index - 1];
    return before === undefined || !sameSeries(before.values, values);
  });
}

function sameSeries(one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): boolean {
  return (
    one.size === other.size &&
    [...one].every(([period, value]) => sameContent(value, other.get(period)))
  );
}

/** How one period stands in a version beside how it stands now. */
export interface PeriodThen {
  readonly period: string;
  readonly then: Value | undefined;
  readonly now: Value | undefined;
  readonly isChanged: boolean;
}

/** Every period of a version or of the present series, in order of time, with what it was and is. */
export function periodsThen(
  then: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): PeriodThen[] {
  const periods = [...new Set([...then.keys(), ...now.keys()])].toSorted();
  return periods.map((period) => ({
    period,
    then: then.get(period),
    now: now.get(period),
    isChanged: !sameContent(then.get(period), now.get(period)),
  }));
}
