import type { Kpi, Observation } from '../../schema/kpi.ts';
import type { Value } from '../../schema/value.ts';
import { firstDay, lastDay, type IsoDate } from '../period-end.ts';

/** The two ends of what a value says, in the unit of the KPI; an open bound has an infinite end. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** What was measured on a day; `ends` is absent for words and distributions, which are no number. */
export interface Measurement {
  readonly day: IsoDate;
  readonly ends: Ends | undefined;
  readonly observations: readonly Observation[];
}

/** Both ends of a value; nothing for words, distributions and unknown, which are no number. */
export function endsOf(value: Value): Ends | undefined {
  switch (value.kind) {
    case 'number':
      return { low: value.number, high: value.number };
    case 'range':
      return { low: value.from, high: value.to };
    case 'bound':
      return value.side === 'at_least' || value.side === 'more_than'
        ? { low: value.number, high: Infinity }
        : { low: -Infinity, high: value.number };
    case 'money':
      return endsOf(value.amount);
    case 'words':
    case 'distribution':
    case 'unknown':
      return undefined;
    default:
      return value satisfies never;
  }
}

/** Whether a value was known on a day: published by then, or, where no date of publication is known, over. */
function isKnown({ period, published }: Observation, asOf: IsoDate): boolean {
  return published === undefined ? lastDay(period) <= asOf : firstDay(published) <= asOf;
}

/**
 * What was measured, in order of the last day of the period. Several values for one day are one
 * measurement with the lowest and the highest of them as its ends: neither is preferred. A value that
 * is unknown is no measurement.
 */
export function measurements(
  { observations }: Pick<Kpi, 'observations'>,
  asOf: IsoDate,
): Measurement[] {
  const known = observations.filter((one) => one.value.kind !== 'unknown' && isKnown(one, asOf));
  const byDay = Map.groupBy(known, ({ period }) => lastDay(period));
  return [...byDay]
    .map(([day, ofDay]) => ({ day, ends: unionOfEnds(ofDay), observations: ofDay }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

function unionOfEnds(observations: readonly Observation[]): Ends | undefined {
  const ends = observations.map(({ value }) => endsOf(value)).filter((one) => one !== undefined);
  if (ends.length === 0) return undefined;
  return {
    low: Math.min(...ends.map(({ low }) => low)),
    high: Math.max(...ends.map(({ high }) => high)),
  };
}
