import type { Dimension } from '../../schema/dimension.ts';
import type { Case } from '../../schema/case.ts';
import type { Covenant } from '../../schema/covenant.ts';
import type { CoreElementState } from '../../schema/core-element.ts';
import type { Verdict } from '../../schema/verdict.ts';
import { type DimensionScore, dimensionScore, noScore, unknownScore } from './dimension-score.ts';
import { type Interval, type Tally, tally, UNKNOWN } from './tally.ts';

/** Version of the rules that follow; every table and download of the benchmark names it. */
export const BENCHMARK_RULE_VERSION = '1.0';

/** A decision within this many months counts as timely. */
export const TIMELY_MONTHS = 12;

/** A duration over fewer cases than this is no score (design, section 9). */
export const LEAST_CASES = 5;

type RemedyState = NonNullable<Case['remedies']>[number]['state'];
type Counted<Value> = { readonly id: string } & Value;

/** What the records of a covenant hold, as far as sectors are compared on it. */
export interface CovenantEvidence {
  readonly phase: Covenant['phase'];
  readonly commitments: readonly Counted<{
    readonly smart: Covenant['commitments'][number]['smart']['verdict'];
  }>[];
  readonly coreElements: readonly Counted<{ readonly state: CoreElementState }>[];
  readonly kpis: readonly Counted<{
    /** One verdict, or those of each reading where they differ. */
    readonly verdicts: readonly Verdict[];
  }>[];
  /** Nothing where no source tells when reports are due. */
  readonly reportsDue:
    readonly Counted<{ readonly isPublished: boolean | undefined }>[] | undefined;
  readonly mechanismDocumented: boolean;
  /** Months from filing to decision, at least and at most, of every case with an established outcome. */
  readonly decisions: readonly Counted<{ readonly months: Interval | undefined }>[];
  readonly remedies: readonly Counted<{ readonly state: RemedyState }>[];
  readonly hasParticipantList: boolean;
  /** Whether results of single companies are public; nothing where no source tells. */
  readonly companyResults: boolean | undefined;
  /** The companies of the covenant that were in the panel of the last edition before its end. */
  readonly benchmarked: readonly Counted<{ readonly hasReported: boolean | undefined }>[];
}

const YES: Interval = { low: 1, high: 1 };
const HALF: Interval = { low: 0.5, high: 0.5 };
const NO: Interval = { low: 0, high: 0 };
const yesOrNo = (isYes: boolean | undefined): Interval => {
  if (isYes === undefined) return UNKNOWN;
  return isYes ? YES : NO;
};

/** Scores a covenant on every dimension from 0 to 1, by published rules (design, section 9). */
export function scoreCovenant(
  evidence: CovenantEvidence,
): Readonly<Record<Dimension, DimensionScore>> {
  return {
    agreements: agreements(evidence),
    core_elements: dimensionScore(
      tallyOf('documented_elements', evidence.coreElements, ({ state }) => elementCredit[state]),
    ),
    progress: progress(evidence),
    reporting: reporting(evidence),
    remedy: remedy(evidence),
    company_transparency: companyTransparency(evidence),
  };
}

/** A part of nothing is no part. */
function tallyOf<Value extends { readonly id: string }>(
  part: Tally['part'],
  counted: readonly Value[],
  credit: (one: Value) => Interval,
): Tally[] {
  if (counted.length === 0) return [];
  return [
    tally(
      part,
      counted.map((one) => ({ id: one.id, credit: credit(one) })),
    ),
  ];
}

const smartCredit = { smart: YES, not_smart: NO, not_assessed: UNKNOWN } as const;

/** The share of commitments that are SMART; one that was not assessed can be either. */
function agreements({ phase, commitments }: CovenantEvidence): DimensionScore {
  if (phase === 'negotiation') return noScore('not_yet_due');
  return dimensionScore(
    tallyOf('smart_commitments', commitments, ({ smart }) => smartCredit[smart]),
  );
}

const elementCredit: Readonly<Record<CoreElementState, Interval>> = {
  documented: YES,
  not_documented: NO,
  not_assessed: UNKNOWN,
};

/** What a status gives. A KPI that cannot be judged, be it for lack of a target, can be anything. */
const statusCredit: Readonly<Partial<Record<Verdict, Interval>>> = {
  achieved: YES,
  reached: YES,
  on_track: YES,
  achieved_late: HALF,
  behind: HALF,
  far_behind: NO,
  below_start: NO,
  missed: NO,
};

/** The distribution of statuses over all KPIs; one that cannot be judged is neither good nor bad. */
function progress({ phase, kpis }: CovenantEvidence): DimensionScore {
  if (phase === 'negotiation') return noScore('not_yet_due');
  return dimensionScore(
    tallyOf('kpi_progress', kpis, ({ verdicts }) => {
      const credits = verdicts.map((verdict) => statusCredit[verdict] ?? UNKNOWN);
      return {
        low: Math.min(...credits.map(({ low }) => low)),
        high: Math.max(...credits.map(({ high }) => high)),
      };
    }),
  );
}

/** Reports published against reports that were due; none due yet is no fault. */
function reporting({ reportsDue }: CovenantEvidence): DimensionScore {
  if (reportsDue === undefined) return unknownScore;
  if (reportsDue.length === 0) return noScore('not_yet_due');
  return dimensionScore(
    tallyOf('published_reports', reportsDue, ({ isPublished }) => yesOrNo(isPublished)),
  );
}

const remedyCredit: Readonly<Record<RemedyState, Interval>> = {
  fulfilled: YES,
  partly_fulfilled: HALF,
  not_fulfilled: NO,
  lapsed: NO,
  disputed: UNKNOWN,
  unknown: UNKNOWN,
};

/**
 * A documented mechanism, decisions within a year, and remedies that were fulfilled. Without cases the
 * last two do not apply: no complaint is neither good nor bad. That no mechanism was found in the sources
 * does not say that there is none.
 */
function remedy({ mechanismDocumented, decisions, remedies }: CovenantEvidence): DimensionScore {
  const mechanism = { id: 'mechanism', credit: mechanismDocumented ? YES : UNKNOWN };
  const dated = decisions.filter(({ months }) => months !== undefined);
  return dimensionScore([
    tally('documented_mechanism', [mechanism]),
    ...(dated.length < LEAST_CASES
      ? []
      : tallyOf('timely_decisions', dated, ({ months }) => timelyCredit(months ?? UNKNOWN))),
    ...tallyOf('fulfilled_remedies', remedies, ({ state }) => remedyCredit[state]),
  ]);
}

/** Dates known to the month leave open whether a decision was in time. */
function timelyCredit({ low, high }: Interval): Interval {
  return { low: high <= TIMELY_MONTHS ? 1 : 0, high: low <= TIMELY_MONTHS ? 1 : 0 };
}

/**
 * A public list of participants, public results of single companies, and companies of the covenant that
 * reported to the Transparantiebenchmark. Who was not in its panel was not asked, and is left out.
 */
function companyTransparency({
  hasParticipantList,
  companyResults,
  benchmarked,
}: CovenantEvidence): DimensionScore {
  return dimensionScore([
    tally('participant_list', [{ id: 'participants', credit: hasParticipantList ? YES : UNKNOWN }]),
    tally('company_results', [{ id: 'results', credit: yesOrNo(companyResults) }]),
    ...tallyOf('benchmark_positions', benchmarked, ({ hasReported }) => yesOrNo(hasReported)),
  ]);
}
