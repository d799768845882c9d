import type { Kpi, Observation, SeriesBreak } from '../schema/kpi.ts';
import { firstDay, lastDay } from './period-end.ts';
import { endsOf, type Ends } from './status/measurements.ts';

/** What the values of a KPI tell from first to last, in the unit of the KPI. */
export interface KpiCourse {
  readonly latest: Observation;
  /** The earliest value that the latest can be compared with, and the least and most that changed since. */
  readonly since: { readonly first: Observation; readonly change: Ends } | undefined;
  /** Breaks between the first value of all and the latest. */
  readonly breaks: readonly SeriesBreak[];
  /** Calendar years between the first value and the latest of which none tells. */
  readonly missingYears: readonly string[];
}

/**
 * The course of a KPI, without comparing what cannot be compared: values on both sides of a break, of
 * different groups, or of parts of a period of different length (design, section 4).
 * @returns undefined where nothing is known
 */
export function kpiCourse({ observations, breaks = [] }: Kpi): KpiCourse | undefined {
  const known = observations
    .filter(({ value }) => value.kind !== 'unknown')
    .toSorted((one, other) => (lastDay(one.period) < lastDay(other.period) ? -1 : 1));
  const [first] = known;
  const latest = known.at(-1);
  if (first === undefined || latest === undefined) return undefined;
  const isBetween = (from: Observation) => (at: string) =>
    lastDay(from.period) < firstDay(at) && firstDay(at) <= lastDay(latest.period);
  const comparable = known.find(
    (one) => isComparable(one, latest) && !breaks.some(({ at }) => isBetween(one)(at)),
  );
  return {
    latest,
    since: comparable === undefined ? undefined : changeSince(comparable, latest),
    breaks: breaks.filter(({ at }) => isBetween(first)(at)),
    missingYears: missingYears(known),
  };
}

function isComparable(one: Observation, latest: Observation): boolean {
  return (
    one.period !== latest.period &&
    one.value.kind !== 'money' &&
    finiteEnds(one) !== undefined &&
    one.cohort?.nl === latest.cohort?.nl &&
    one.monthsCovered === latest.monthsCovered
  );
}

function changeSince(first: Observation, latest: Observation): KpiCourse['since'] {
  const [then, now] = [finiteEnds(first), finiteEnds(latest)];
  if (then === undefined || now === undefined) return undefined;
  return { first, change: { low: now.low - then.high, high: now.high - then.low } };
}

function finiteEnds({ value }: Observation): Ends | undefined {
  const ends = endsOf(value);
  return ends !== undefined && Number.isFinite(ends.low) && Number.isFinite(ends.high)
    ? ends
    : undefined;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

function missingYears(known: readonly Observation[]): string[] {
  const years = known.flatMap(({ period }) => {
    const [from, to] = [yearOf(firstDay(period)), yearOf(lastDay(period))];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((year) => !years.includes(year))
    .map(String);
}
