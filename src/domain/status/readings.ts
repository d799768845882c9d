import type { Kpi, Target } from '../../schema/kpi.ts';
import type { AimValue, Value } from '../../schema/value.ts';
import { firstDay, lastDay, type IsoDate } from '../period-end.ts';
import { deadlineOf, type TermDates } from './deadline.ts';
import type { PathShape } from './expected-path.ts';
import type { Goal } from './goal.ts';
import { endsOf, type Ends, type Measurement } from './measurements.ts';
import type { MeasuredPoint, Point, Reading } from './reading.ts';

/** What a reading is made from; rival readings replace one part of it. */
export interface Basis {
  readonly target: Target;
  readonly baseline: { readonly period: string; readonly value: Value } | undefined;
  readonly milestones: NonNullable<Kpi['milestones']>;
  readonly breaks: NonNullable<Kpi['breaks']>;
  readonly term: TermDates;
  readonly measured: readonly Measurement[];
  readonly pathShape: PathShape;
}

/**
 * Every way to read a KPI: each range or bound at either end, for the values, the target with its
 * milestones and the baseline (design, section 7). One reading where all of them are single numbers.
 * @returns nothing where the target is in words: there is no number to hold a value against
 */
export function readings(basis: Basis): Reading[] {
  const { target, term, pathShape } = basis;
  const deadline = deadlineOf(target.timing, term);
  return goalsOf(target).flatMap(({ goal, end }) =>
    baselinesOf(basis.baseline).flatMap((baseline) =>
      valueReadings(goal, basis.measured).map((read) => ({
        goal,
        deadline,
        baseline,
        milestones: basis.milestones
          .flatMap(({ by, value }) => pointAt(lastDay(by), value, end))
          .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
        measured: basis.measured.map((one) => ({
          ...read(one),
          isAcrossBreak: isAcrossBreak(basis.breaks, baseline, one.day),
        })),
        pathShape,
      })),
    ),
  );
}

type End = (ends: Ends) => number;
const low: End = (ends) => ends.low;
const high: End = (ends) => ends.high;

function goalsOf({ aim, value }: Target): { goal: Goal; end: End }[] {
  const ends = endsOf(value);
  if (ends === undefined) return [];
  if (aim === 'band') return [{ goal: { aim, from: ends.low, to: ends.high }, end: low }];
  return differentEnds(ends).map((end) => ({ goal: { aim, at: end(ends) }, end }));
}

const differentEnds = (ends: Ends): readonly End[] =>
  ends.low === ends.high ? [low] : [low, high];

function pointAt(day: IsoDate, value: AimValue, end: End): Point[] {
  const ends = endsOf(value);
  return ends === undefined ? [] : [{ day, value: end(ends) }];
}

/** A start in words, or with an open end, is no number to travel from. */
function baselinesOf(baseline: Basis['baseline']): (Point | undefined)[] {
  const ends = baseline === undefined ? undefined : endsOf(baseline.value);
  if (baseline === undefined || ends === undefined) return [undefined];
  if (!Number.isFinite(ends.low) || !Number.isFinite(ends.high)) return [undefined];
  return differentEnds(ends).map((end) => ({ day: lastDay(baseline.period), value: end(ends) }));
}

type ReadValue = (measurement: Measurement) => Pick<MeasuredPoint, 'day' | 'value'>;

/**
 * How the values can be read: all at their lowest, all at their highest, and for a band also as near
 * to it as they allow, since a range can reach over both of its edges.
 */
function valueReadings(goal: Goal, measured: readonly Measurement[]): ReadValue[] {
  const at =
    (pick: End): ReadValue =>
    ({ day, ends }) => ({
      day,
      value: ends === undefined || isOpen(goal, ends) ? undefined : pick(ends),
    });
  if (measured.every(({ ends }) => ends === undefined || ends.low === ends.high)) return [at(low)];
  if (goal.aim !== 'band') return [at(low), at(high)];
  const nearest: End = (ends) => Math.min(Math.max(goal.from, ends.low), ends.high);
  return [at(low), at(high), at(nearest)];
}

/** Whether a bound is open on the unfavourable side: then nothing is known of how bad the value is. */
function isOpen({ aim }: Goal, ends: Ends): boolean {
  const isOpenBelow = ends.low === -Infinity;
  const isOpenAbove = ends.high === Infinity;
  return (isOpenBelow && aim !== 'at_most') || (isOpenAbove && aim !== 'at_least');
}

/**
 * Whether the count changed between what a value is held against and the day of that value. A target
 * without a baseline was agreed on an unknown day, so that any change of the count stands between.
 */
function isAcrossBreak(
  breaks: Basis['breaks'],
  baseline: Point | undefined,
  day: IsoDate,
): boolean {
  const since = baseline?.day ?? '';
  return breaks.some(({ at }) => {
    const changed = firstDay(at);
    return since < changed !== day < changed;
  });
}
