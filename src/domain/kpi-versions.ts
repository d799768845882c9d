import type { Value } from '../schema/value.ts';
import { sameContent } from './same-content.ts';

/** The values of a KPI by period, as the site had them from one day on. */
export interface KpiVersion {
  readonly from: string;
  readonly values: ReadonlyMap<string, Value>;
}

/** A value that a revision says was on the site until its date. */
export interface RevisedValueOfPeriod {
  readonly date: string;
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
  const untold = revised
    .filter(({ period, previous }) =>
      versions.every(({ values }) => !sameContent(values.get(period), previous)),
    )
    .toSorted((one, other) => (one.date < other.date ? 1 : -1));
  const told = versions.map(({ from, values }) => ({ from, values: new Map(values) }));
  // The newest first, so that of two revisions of one period the oldest has the last word.
  for (const { date, period, previous } of untold)
    for (const { from, values } of told) if (from < date) values.set(period, previous);
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
