import type { IsoDate } from '../period-end.ts';
import { addMonths } from './day-number.ts';
import { isMet } from './goal.ts';
import { judgeCourse } from './judge-course.ts';
import type { MeasuredPoint, Moment, Point, Reading } from './reading.ts';
import type { ReadingVerdict } from '../../schema/verdict.ts';

/** A figure older than this says nothing about today while the covenant runs (design, section 7). */
export const FRESH_FOR_MONTHS = 18;

/** How far a value had come, and how far it was to have come. */
export interface Course {
  /** Day of the agreed path that the value was held against. */
  readonly comparedOn: IsoDate;
  /** Share of the way from baseline to target: 0 at the baseline, 1 at the target. */
  readonly travelled: number;
  /** Share that was to have been travelled by then. */
  readonly expected: number;
  /** What the path asked for on that day, in the unit of the KPI. */
  readonly expectedValue: number;
}

/** The verdict on one reading, with the value that decided it. */
export interface Judgement {
  readonly verdict: ReadingVerdict;
  readonly judged?: Point;
  readonly course?: Course;
}

/** The published rule (design, section 7), applied to a reading in which everything is one number. */
export function judge(reading: Reading, moment: Moment): Judgement {
  const { deadline } = reading;
  if (deadline.kind === 'each_period') return judgeEachPeriod(reading, moment);
  if (deadline.kind === 'none' || moment.asOf <= deadline.day)
    return judgeUnderway(reading, moment);
  const final = judgeFinal(reading, deadline.day);
  const endedBefore = moment.endedOn !== undefined && moment.endedOn < deadline.day;
  if (!endedBefore) return final;
  const wasAchieved = final.verdict === 'achieved' || final.verdict === 'achieved_late';
  return wasAchieved ? final : judgeUnderway(reading, moment);
}

/** The deadline has passed: only figures that stand on or after it can tell. */
function judgeFinal({ goal, measured }: Reading, deadline: IsoDate): Judgement {
  const since = measured.filter(({ day }) => day >= deadline);
  const comparable = since.filter(isComparable);
  const [first] = comparable;
  if (first === undefined) {
    if (since.some(({ isAcrossBreak }) => isAcrossBreak)) return { verdict: 'across_break' };
    const isInWords = measured.at(-1)?.value === undefined && measured.length > 0;
    return { verdict: isInWords ? 'not_measurable' : 'no_final_figure' };
  }
  if (isMet(goal, first.value)) return { verdict: 'achieved', judged: first };
  const later = comparable.find(({ value }) => isMet(goal, value));
  return later === undefined
    ? { verdict: 'missed', judged: first }
    : { verdict: 'achieved_late', judged: later };
}

/** The target holds for each period anew: the last period decides. */
function judgeEachPeriod({ goal, measured }: Reading, moment: Moment): Judgement {
  const latest = measured.at(-1);
  const reason = whyNotComparable(latest);
  if (latest === undefined || reason !== undefined) return { verdict: reason ?? 'no_figure' };
  const judged = latest as Point;
  if (isStale(judged.day, moment)) return { verdict: 'stale', judged };
  return { verdict: isMet(goal, judged.value) ? 'achieved' : 'missed', judged };
}

/** The deadline lies ahead, is unknown, or was overtaken by the end of the covenant. */
function judgeUnderway(reading: Reading, moment: Moment): Judgement {
  const { goal, deadline, baseline, measured } = reading;
  const latest = measured.at(-1);
  const reason = whyNotComparable(latest);
  if (latest === undefined || reason !== undefined) return { verdict: reason ?? 'no_figure' };
  const judged = latest as Point;
  if (isMet(goal, judged.value)) return { verdict: 'reached', judged };
  if (deadline.kind !== 'day') return { verdict: 'no_deadline', judged };
  if (baseline === undefined) return { verdict: 'no_baseline', judged };
  if (isStale(judged.day, moment)) return { verdict: 'stale', judged };
  return judgeCourse(reading, baseline, deadline.day, judged, moment);
}

function isComparable(point: MeasuredPoint): point is MeasuredPoint & Point {
  return point.value !== undefined && !point.isAcrossBreak;
}

function whyNotComparable(latest: MeasuredPoint | undefined): ReadingVerdict | undefined {
  if (latest === undefined) return 'no_figure';
  if (latest.value === undefined) return 'not_measurable';
  return latest.isAcrossBreak ? 'across_break' : undefined;
}

/** A covenant that has ended is held to what was fresh at its end. */
function isStale(day: IsoDate, { asOf, endedOn }: Moment): boolean {
  return addMonths(day, FRESH_FOR_MONTHS) < (endedOn ?? asOf);
}
