import type { Observation, Target } from '../../schema/kpi.ts';
import type { Fact } from '../fact.ts';
import { type KpiOwner, kpiPage } from '../kpi-owner.ts';
import type { SiteRecord } from '../model.ts';

type Kpi = SiteRecord<'kpi'>;

/** Every statement of a KPI: its observations with their alternates, gaps, baseline, targets and milestones. */
export function kpiFacts(owner: KpiOwner, kpi: Kpi): Fact[] {
  const { value } = kpi;
  return [
    ...value.observations.flatMap((observation) => observationFacts(owner, kpi, observation)),
    ...(value.gaps ?? []).map(({ period, reason, sources = [], note }) => ({
      ...shared(owner, kpi, `ontbreekt/${factName(period)}`, {
        value: { kind: 'unknown', reason },
        sources,
        note,
      }),
      kind: 'gap' as const,
      period,
    })),
    ...(value.baseline === undefined
      ? []
      : [
          {
            ...shared(owner, kpi, 'uitgangswaarde', value.baseline),
            kind: 'baseline' as const,
            period: value.baseline.period,
          },
        ]),
    ...(value.target === undefined ? [] : [targetFact(owner, kpi, 'doel', 'target', value.target)]),
    ...(value.alternateTargets ?? []).map((target, index) =>
      targetFact(owner, kpi, `doel/lezing-${String(index + 2)}`, 'alternate_target', target),
    ),
    ...(value.milestones ?? []).map((milestone) => ({
      ...shared(owner, kpi, `tussendoel/${milestone.by}`, milestone),
      kind: 'milestone' as const,
      period: milestone.by,
    })),
  ];
}

/** A period as part of an id, in which `/` parts the steps. */
const factName = (period: string): string => period.replace('/', '--');

function observationFacts(owner: KpiOwner, kpi: Kpi, observation: Observation): Fact[] {
  const { period, published, denominator, monthsCovered, cohort, alternates = [] } = observation;
  const name = factName(period);
  const status = observation.status ?? 'as_published';
  return [
    {
      ...shared(owner, kpi, name, observation),
      kind: 'observation',
      period,
      published,
      denominator,
      monthsCovered,
      cohort,
      status,
    },
    ...alternates.map((alternate, index) => ({
      ...shared(owner, kpi, `${name}/lezing-${String(index + 2)}`, alternate),
      kind: 'alternate' as const,
      period,
      cohort: alternate.cohort,
    })),
  ];
}

function targetFact(
  owner: KpiOwner,
  kpi: Kpi,
  name: string,
  kind: 'target' | 'alternate_target',
  target: Target,
): Fact {
  const period = target.timing.kind === 'date' ? target.timing.by : undefined;
  return { ...shared(owner, kpi, name, target), kind, period };
}

/** What facts of a KPI have in common with the statement that they are made from. */
function shared(
  owner: KpiOwner,
  kpi: Kpi,
  name: string,
  statement: Pick<Fact, 'value' | 'sources' | 'confidence' | 'note'>,
): Omit<Fact, 'kind'> {
  const { value, sources, confidence, note } = statement;
  return {
    id: `${owner.record.id}/${kpi.id}/${name}`,
    label: kpi.value.title,
    value,
    unit: kpi.value.unit,
    status: 'as_published',
    confidence,
    note,
    sources,
    file: kpi.file,
    page: kpiPage(owner, kpi.id),
  };
}
