import { coreElements } from '../../domain/core-elements.ts';
import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import type { CovenantEvidence } from '../../domain/sector-benchmark/score-covenant.ts';
import { timeToDecision } from '../../domain/statistics/time-to-decision.ts';
import { firstDay, lastDay } from '../../domain/period-end.ts';
import { beginOf } from '../../domain/covenant-phase.ts';
import type { Case } from '../../schema/case.ts';
import type { CaseRecord, CovenantRecord, SiteModel } from '../model.ts';
import { phaseOf } from '../phase-of.ts';
import { reportsDueOf } from '../reports-due-of.ts';
import { statusOf } from '../status-of.ts';
import { casesOf } from '../cases-of.ts';

const DAYS_PER_MONTH = 365.25 / 12;

/** What the records of a covenant hold, as far as sectors are compared on it. */
export function covenantEvidence(model: SiteModel, covenant: CovenantRecord): CovenantEvidence {
  const { value, kpis, participants } = covenant;
  const cases = establishedCases(model, covenant);
  return {
    phase: phaseOf(model, covenant).phase,
    commitments: value.commitments.map(({ id, smart }) => ({ id, smart: smart.verdict })),
    coreElements: coreElements(
      value,
      covenant.reports.map((report) => report.value),
    ).map(({ element, state }) => ({ id: element, state })),
    kpis: kpis.map((kpi) => {
      const { verdict, readings } = statusOf(model, { kind: 'covenant', record: covenant }, kpi);
      const verdicts = readings.map((reading) => reading.verdict);
      return { id: kpi.id, verdicts: verdict === 'depends_on_reading' ? verdicts : [verdict] };
    }),
    reportsDue: reportsDueOf(model, covenant)
      ?.filter(({ state }) => state !== 'not_yet_due')
      .map(({ period, state }) => ({
        id: period,
        // A report of which the period is not known may be the one that was due.
        isPublished: state === 'unplaced' ? undefined : state === 'published',
      })),
    mechanismDocumented: value.disputeSettlement.documented,
    decisions: cases.map(({ id, value: one }) => ({ id, months: monthsToDecision(one) })),
    remedies: cases.flatMap(({ id, value: one }) =>
      (one.remedies ?? []).map(({ state }) => ({ id, state })),
    ),
    hasParticipantList: participants !== undefined,
    companyResults: value.companyResults?.published,
    benchmarked: (participants?.value.participants ?? []).map(({ organisation }) => ({
      id: organisation,
      // The lists that sources give hold the top only: who is not on them may have reported as well.
      hasReported: hasScored(model, covenant, organisation) ? true : undefined,
    })),
  };
}

/** Cases under the covenant that count: their outcome was read in a source. */
function establishedCases(
  model: SiteModel,
  covenant: CovenantRecord,
): (CaseRecord & { value: Case })[] {
  return casesOf(model, 'covenant', covenant.id).filter(
    (one): one is CaseRecord & { value: Case } => countsInStatistics(one.value),
  );
}

function monthsToDecision(one: Case) {
  const time = timeToDecision(one);
  if (time.kind !== 'known') return undefined;
  return { low: time.duration.least / DAYS_PER_MONTH, high: time.duration.most / DAYS_PER_MONTH };
}

/** Whether a company has a place among those that scored, in an edition during the covenant. */
function hasScored(
  { editions, asOf }: SiteModel,
  { value: { term } }: CovenantRecord,
  organisation: string,
): boolean {
  const begin = beginOf(term);
  const from = begin === undefined ? '' : firstDay(begin).slice(0, 4);
  const until = (term.ended === undefined ? asOf : lastDay(term.ended.on)).slice(0, 4);
  return editions.some(
    ({ value: { year, scores = [] } }) =>
      from <= String(year) &&
      String(year) <= until &&
      scores.some((score) => score.organisation === organisation),
  );
}
