import { lacksCommitment, lacksKpi } from '../../domain/completeness/commitment-links.ts';
import type { GapId } from '../../schema/gap.ts';
import { lacksOutcome } from '../../domain/completeness/lacks-outcome.ts';
import { lacksRecentValue } from '../../domain/completeness/lacks-recent-value.ts';
import type { RecordKind } from '../../schema/record.ts';
import type { LocalisedText } from '../../schema/text.ts';
import { isSingleCase } from '../downloads/single-case.ts';
import type { PageReference } from '../fact.ts';
import { kpiPage } from '../kpi-owner.ts';
import type { CaseRecord, CovenantRecord, SiteModel } from '../model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { reportsDueOf } from '../reports-due-of.ts';

/** Something in which something could be missing. */
export interface GapItem {
  readonly gap: GapId;
  /** A report that was due has no record: it is known by its period. */
  readonly kind: Extract<RecordKind, 'covenant' | 'kpi' | 'case' | 'report'> | 'commitment';
  readonly id: string;
  readonly title: LocalisedText | undefined;
  readonly period?: string;
  readonly covenant: CovenantRecord | undefined;
  readonly record?: CaseRecord;
  readonly page: PageReference;
  readonly anchor?: string;
  readonly isMissing: boolean;
  /** Nobody can say whether it is missing: a report of which the period is not known may be it. */
  readonly isUncertain?: true;
}

/** Everything that was looked at and whether it lacks something, once for each model. */
export const gapItems = oncePerModel((model): readonly GapItem[] => [
  ...model.covenants.flatMap((covenant) => [
    ...reportItems(model, covenant),
    ...kpiItems(model, covenant),
    ...commitmentItems(covenant),
    ...covenantItems(covenant),
  ]),
  ...caseItems(model),
]);

const pageOf = ({ id }: CovenantRecord): PageReference => ({
  route: 'covenant',
  parameters: { covenant: id },
});

/** Reports that were due, where a source gives how often a covenant reports. */
function reportItems(model: SiteModel, covenant: CovenantRecord): GapItem[] {
  return (reportsDueOf(model, covenant) ?? [])
    .filter(({ state }) => state !== 'not_yet_due')
    .map(({ period, state }) => ({
      gap: 'report_not_found',
      kind: 'report',
      id: `${covenant.id}/${period}`,
      title: undefined,
      period,
      covenant,
      page: pageOf(covenant),
      anchor: 'rapportages',
      isMissing: state === 'not_found',
      ...(state === 'unplaced' ? { isUncertain: true } : {}),
    }));
}

function kpiItems(model: SiteModel, covenant: CovenantRecord): GapItem[] {
  return covenant.kpis.flatMap(({ id, value }) => {
    const item = (gap: GapId, isMissing: boolean): GapItem => ({
      gap,
      kind: 'kpi',
      id: `${covenant.id}/${id}`,
      title: value.title,
      covenant,
      page: kpiPage({ kind: 'covenant', record: covenant }, id),
      isMissing,
    });
    return [
      item('kpi_without_target', value.target === undefined),
      item('kpi_without_baseline', value.baseline === undefined),
      item('kpi_without_recent_value', lacksRecentValue(value, covenant.value.term, model.asOf)),
      item('kpi_without_commitment', lacksCommitment(id, covenant.value)),
    ];
  });
}

function commitmentItems(covenant: CovenantRecord): GapItem[] {
  return covenant.value.commitments.flatMap((commitment) => {
    const item = (gap: GapId, isMissing: boolean): GapItem => ({
      gap,
      kind: 'commitment',
      id: `${covenant.id}/${commitment.id}`,
      title: commitment.text,
      covenant,
      page: pageOf(covenant),
      anchor: `afspraak-${commitment.id}`,
      isMissing,
    });
    return [
      item('commitment_without_kpi', lacksKpi(commitment)),
      item('commitment_not_assessed', commitment.smart.verdict === 'not_assessed'),
    ];
  });
}

function covenantItems(covenant: CovenantRecord): GapItem[] {
  const item = (gap: GapId, isMissing: boolean, anchor: string): GapItem => ({
    gap,
    kind: 'covenant',
    id: covenant.id,
    title: covenant.value.shortTitle,
    covenant,
    page: pageOf(covenant),
    anchor,
    isMissing,
  });
  const { reporting, disputeSettlement } = covenant.value;
  return [
    item('reporting_rhythm_unknown', reporting?.schedule === undefined, 'rapportages'),
    item('disputes_not_documented', !disputeSettlement.documented, 'geschillen'),
  ];
}

function caseItems(model: SiteModel): GapItem[] {
  const covenants = new Map(model.covenants.map((covenant) => [covenant.id, covenant]));
  return model.cases.filter(isSingleCase).map((record) => ({
    gap: 'case_outcome_not_established',
    kind: 'case',
    id: record.id,
    title: record.value.title,
    covenant: covenants.get(record.value.covenant ?? ''),
    record,
    page: { route: 'case', parameters: { case: record.id } },
    isMissing: lacksOutcome(record.value, model.asOf),
  }));
}
