import type { Kpi } from '../../schema/kpi.ts';
import type { MilestoneVerdict, Verdict } from '../../schema/verdict.ts';
import { lastDay, type IsoDate } from '../period-end.ts';
import { dayNumber } from './day-number.ts';
import { type Deadline, deadlineOf, type TermDates } from './deadline.ts';
import { growthRateVerdict } from './growth-rate-verdict.ts';
import { type Judgement, judge } from './judge.ts';
import { endsOf, type Measurement, measurements } from './measurements.ts';
import { milestoneState } from './milestone-state.ts';
import type { Moment, Reading } from './reading.ts';
import { type Basis, readings } from './readings.ts';
import { pathRivals, publishedRivals, type Rival } from './rival-readings.ts';
import { isJudged } from './is-judged.ts';
import { STATUS_RULE_VERSION } from './rule-version.ts';

/** When a KPI is judged: the date of the site, and the term of the covenant. */
export interface StatusMoment {
  readonly asOf: IsoDate;
  readonly term: TermDates;
}

/** One reading with what it comes to; a KPI in single numbers has one. */
export interface JudgedReading extends Judgement {
  readonly reading: Reading;
}

export interface RivalVerdict {
  readonly rival: Rival;
  readonly verdict: Verdict;
}

export interface MilestoneStatus {
  readonly milestone: NonNullable<Kpi['milestones']>[number];
  readonly state: MilestoneVerdict;
}

/** The status of a KPI with everything that it rests on. */
export interface KpiStatus {
  readonly rule: typeof STATUS_RULE_VERSION;
  readonly asOf: IsoDate;
  readonly verdict: Verdict;
  /** Each reading with its own verdict: two or more where a range or bound is read at its ends. */
  readonly readings: readonly JudgedReading[];
  /** What was measured on the day that decided, or last. */
  readonly measurement: Measurement | undefined;
  readonly deadline: Deadline | undefined;
  /** The day on which the covenant ended, where that was before the deadline. */
  readonly endedEarlyOn: IsoDate | undefined;
  readonly milestones: readonly MilestoneStatus[];
  /** Other common readings of the same figures with their verdict. */
  readonly rivals: readonly RivalVerdict[];
  /** A rival comes to another verdict. */
  readonly isFragile: boolean;
}

/**
 * The status of a KPI by the published rule (design, section 7).
 * Nothing is called missed without a figure at or after its deadline, nothing is judged across a break
 * in the series, and ranges and bounds are judged at both ends.
 */
export function kpiStatus(kpi: Kpi, { asOf, term }: StatusMoment): KpiStatus {
  const measured = measurements(kpi, asOf);
  const { target } = kpi;
  if (target === undefined) return withoutTarget(kpi, asOf, measured);
  const basis: Basis = {
    target,
    baseline: kpi.baseline,
    milestones: kpi.milestones ?? [],
    breaks: kpi.breaks ?? [],
    term,
    measured,
    pathShape: 'linear',
  };
  const deadline = deadlineOf(target.timing, term);
  const endedOn = endOf(term, asOf);
  const moment = { asOf, endedOn };
  const judged = judgedReadings(basis, moment);
  const verdict = commonVerdict(judged.map((one) => one.verdict));
  const judgedOn = judged.find((one) => one.judged !== undefined)?.judged?.day;
  const rivals = isJudged(verdict) ? rivalVerdicts(kpi, basis, moment, judged, judgedOn) : [];
  return {
    rule: STATUS_RULE_VERSION,
    asOf,
    verdict,
    readings: judged,
    measurement: measured.find(({ day }) => day === judgedOn) ?? measured.at(-1),
    deadline,
    endedEarlyOn:
      deadline.kind === 'day' && (endedOn ?? '9999') < deadline.day ? endedOn : undefined,
    milestones: milestoneStatuses(basis, asOf),
    rivals,
    isFragile: rivals.some((rival) => rival.verdict !== verdict),
  };
}

function withoutTarget(kpi: Kpi, asOf: IsoDate, measured: readonly Measurement[]): KpiStatus {
  const measurement = measured.at(-1);
  const openEnd =
    kpi.direction === 'higher_is_better' ? measurement?.ends?.low : measurement?.ends?.high;
  const isNumber = openEnd !== undefined && Number.isFinite(openEnd);
  return {
    rule: STATUS_RULE_VERSION,
    asOf,
    verdict: measurement === undefined || isNumber ? 'no_target' : 'not_measurable',
    readings: [],
    measurement,
    deadline: undefined,
    endedEarlyOn: undefined,
    milestones: [],
    rivals: [],
    isFragile: false,
  };
}

/** The day on which the covenant ended, if it has; an end known to the year stands at its last day. */
function endOf({ ended }: TermDates, asOf: IsoDate): IsoDate | undefined {
  if (ended === undefined) return undefined;
  const day = lastDay(ended);
  return day <= asOf ? day : undefined;
}

function judgedReadings(basis: Basis, moment: Moment): JudgedReading[] {
  return readings(basis).map((reading) => ({ reading, ...judge(reading, moment) }));
}

/** One verdict where all readings agree; a target in words gives no reading and no verdict. */
function commonVerdict(verdicts: readonly Verdict[]): Verdict {
  const [first = 'not_measurable', ...others] = new Set(verdicts);
  return others.length === 0 ? first : 'depends_on_reading';
}

const COURSE_VERDICTS: ReadonlySet<Verdict> = new Set([
  'on_track',
  'behind',
  'far_behind',
  'below_start',
]);

function rivalVerdicts(
  kpi: Kpi,
  basis: Basis,
  moment: Moment,
  judged: readonly JudgedReading[],
  judgedOn: IsoDate | undefined,
): RivalVerdict[] {
  const isUnderway = judged.some(({ verdict }) => COURSE_VERDICTS.has(verdict));
  const bases = [
    ...publishedRivals(kpi, basis, judgedOn),
    ...(isUnderway ? pathRivals(kpi, basis) : []),
  ];
  const rivals = bases.map((one) => ({
    rival: one.rival,
    verdict: commonVerdict(judgedReadings(one.basis, moment).map(({ verdict }) => verdict)),
  }));
  const growth = isUnderway ? growthVerdict(judged) : undefined;
  return growth === undefined
    ? rivals
    : [...rivals, { rival: { kind: 'growth_rate' }, verdict: growth }];
}

/** What growth rates say, where they are defined for every reading. */
function growthVerdict(judged: readonly JudgedReading[]): Verdict | undefined {
  const verdicts = judged.map(({ reading, judged: point, course, verdict }) => {
    if (course === undefined) return verdict;
    const { goal, baseline, deadline } = reading;
    if (goal.aim === 'band' || baseline === undefined || deadline.kind !== 'day') return undefined;
    const total = dayNumber(deadline.day) - dayNumber(baseline.day);
    const elapsed = dayNumber(course.comparedOn) - dayNumber(baseline.day);
    return growthRateVerdict(
      { baseline: baseline.value, value: point?.value ?? NaN, target: goal.at },
      elapsed / total,
      total / DAYS_PER_YEAR,
    );
  });
  return verdicts.includes(undefined)
    ? undefined
    : commonVerdict(verdicts.filter((verdict) => verdict !== undefined));
}

const DAYS_PER_YEAR = 365.25;

function milestoneStatuses(basis: Basis, asOf: IsoDate): MilestoneStatus[] {
  return basis.milestones.map((milestone) => {
    if (endsOf(milestone.value) === undefined) return { milestone, state: 'not_measurable' };
    const day = lastDay(milestone.by);
    const [first = 'not_measurable', ...others] = new Set(
      readings(basis).flatMap((reading) =>
        reading.milestones
          .filter((point) => point.day === day)
          .map((point) => milestoneState(reading, point, asOf)),
      ),
    );
    return { milestone, state: others.length === 0 ? first : 'depends_on_reading' };
  });
}
