import { courseVerdict } from './course-verdict.ts';
import { dayNumber } from './day-number.ts';
import { expectedShare, type PathPoint } from './expected-path.ts';
import { isMet, travelledShare, valueAtShare } from './goal.ts';
import type { Judgement } from './judge.ts';
import { milestoneState } from './milestone-state.ts';
import type { Moment, Point, Reading } from './reading.ts';

const isBefore = (one: Point, day: string): boolean => dayNumber(one.day) < dayNumber(day);

/** The agreed points between the start and the deadline as shares of the way. */
function agreedPath({ goal, milestones }: Reading, baseline: Point, deadline: string): PathPoint[] {
  const between = milestones.filter(
    (one) => isBefore(baseline, one.day) && isBefore(one, deadline),
  );
  return [
    { day: baseline.day, share: 0 },
    ...between.map(({ day, value }) => ({
      day,
      share: travelledShare(goal, baseline.value, value),
    })),
    { day: deadline, share: 1 },
  ];
}

/**
 * Holds a value that does not meet the target yet against the agreed path, on the day on which it
 * stands. A figure from after the end of the covenant is held against the path at its end.
 */
export function judgeCourse(
  reading: Reading,
  baseline: Point,
  deadline: string,
  latest: Point,
  { asOf, endedOn }: Moment,
): Judgement {
  const { goal, milestones, pathShape } = reading;
  // A target no better than the start is a promise to hold: whoever fell short of it fell below the start.
  if (isMet(goal, baseline.value)) return { verdict: 'below_start', judged: latest };
  const comparedOn = endedOn !== undefined && endedOn < latest.day ? endedOn : latest.day;
  const travelled = travelledShare(goal, baseline.value, latest.value);
  const expected = expectedShare(agreedPath(reading, baseline, deadline), comparedOn, pathShape);
  const milestoneUnmet = milestones.some(
    (milestone) => milestoneState(reading, milestone, asOf) === 'missed',
  );
  return {
    verdict: courseVerdict(travelled, expected, milestoneUnmet),
    judged: latest,
    course: {
      comparedOn,
      travelled,
      expected,
      expectedValue: valueAtShare(goal, baseline.value, expected),
    },
  };
}
