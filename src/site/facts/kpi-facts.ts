import type { Observation, Target } from '../../schema/kpi.ts';
import type { Fact } from '../fact.ts';
import type { SiteRecord } from '../model.ts';

type Kpi = SiteRecord<'kpi'>;

/** Every statement of a KPI: its observations with their alternates, baseline, targets and milestones. */
export function kpiFacts(covenant: string, kpi: Kpi): Fact[] {
  const { value } = kpi;
  return [
    ...value.observations.flatMap((observation) => observationFacts(covenant, kpi, observation)),
    ...(value.baseline === undefined
      ? []
      : [{ ...shared(covenant, kpi, 'uitgangswaarde', value.baseline), kind: 'baseline' as const, period: value.baseline.period }]),
    ...(value.target === undefined ? [] : [targetFact(covenant, kpi, 'doel', 'target', value.target)]),
    ...(value.alternateTargets ?? []).map((target, index) =>
      targetFact(covenant, kpi, `doel/lezing-${String(index + 2)}`, 'alternate_target', target),
    ),
    ...(value.milestones ?? []).map((milestone) => ({
      ...shared(covenant, kpi, `tussendoel/${milestone.by}`, milestone),
      kind: 'milestone' as const,
      period: milestone.by,
    })),
  ];
}

function observationFacts(covenant: string, kpi: Kpi, observation: Observation): Fact[] {
  const { period, published, denominator, alternates = [] } = observation;
  const name = period.replace('/', '--');
  const status = observation.status ?? 'as_published';
  return [
    { ...shared(covenant, kpi, name, observation), kind: 'observation', period, published, denominator, status },
    ...alternates.map((alternate, index) => ({
      ...shared(covenant, kpi, `${name}/lezing-${String(index + 2)}`, alternate),
      kind: 'alternate' as const,
      period,
    })),
  ];
}

function targetFact(covenant: string, kpi: Kpi, name: string, kind: 'target' | 'alternate_target', target: Target): Fact {
  const period = target.timing.kind === 'date' ? target.timing.by : undefined;
  return { ...shared(covenant, kpi, name, target), kind, period };
}

/** What facts of a KPI have in common with the statement that they are made from. */
function shared(
  covenant: string,
  kpi: Kpi,
  name: string,
  statement: Pick<Fact, 'value' | 'sources' | 'confidence' | 'note'>,
): Omit<Fact, 'kind'> {
  const { value, sources, confidence, note } = statement;
  return {
    id: `${covenant}/${kpi.id}/${name}`,
    label: kpi.value.title,
    value,
    unit: kpi.value.unit,
    status: 'as_published',
    confidence,
    note,
    sources,
    file: kpi.file,
    page: { route: 'kpi', parameters: { covenant, kpi: kpi.id } },
  };
}
