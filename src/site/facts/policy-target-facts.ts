import type { Fact } from '../fact.ts';
import type { SiteRecord } from '../model.ts';

/** The wordings of a policy target, and what sources measured. */
export function policyTargetFacts({ id, file, value }: SiteRecord<'policy-target'>): Fact[] {
  const shared = {
    status: 'as_published',
    file,
    page: { route: 'policyTargets', parameters: {} },
  } as const;
  return [
    ...value.wordings.map((wording): Fact => ({
      ...shared,
      id: `beleidsdoelen/${id}/${wording.id}`,
      kind: 'target',
      label: wording.text,
      value: wording.value,
      unit: wording.unit,
      period: wording.by,
      cohort: wording.population?.definition,
      denominator: wording.population?.companies,
      confidence: wording.confidence,
      note: wording.note,
      sources: wording.sources,
    })),
    ...(value.measurements ?? []).map(
      ({ period, population, value: measured, unit, confidence, note, sources }): Fact => ({
        ...shared,
        id: `beleidsdoelen/${id}/meting/${period.replace('/', '--')}`,
        kind: 'figure',
        label: value.title,
        value: measured,
        unit,
        period,
        cohort: population,
        confidence,
        note,
        sources,
      }),
    ),
  ];
}
