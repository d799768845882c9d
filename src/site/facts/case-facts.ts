import type { Fact } from '../fact.ts';
import type { CaseRecord } from '../model.ts';

const DATES = {
  filed: { nl: 'Ingediend', en: 'Filed' },
  admitted: { nl: 'In behandeling genomen', en: 'Admitted' },
  decided: { nl: 'Beslist', en: 'Decided' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
} as const;

/** The outcome and the dates of a case. Records of statistics are no cases and give none. */
export function caseFacts(record: CaseRecord): Fact[] {
  const { id, file, value, sources } = record;
  if (value.record !== 'case') return [];
  const shared = {
    status: 'as_published',
    confidence: value.confidence,
    // Dates and outcome are statements of the record as a whole, and rest on all its sources.
    sources: [...sources.keys()],
    file,
    page: { route: 'case', parameters: { case: id } },
  } as const;
  const dates = (Object.keys(DATES) as (keyof typeof DATES)[]).flatMap((name): Fact[] => {
    const date = value[name];
    return date === undefined
      ? []
      : [
          {
            ...shared,
            id: `${id}/${name}`,
            kind: 'case_date',
            label: DATES[name],
            value: { kind: 'date', date },
          },
        ];
  });
  const outcome: Fact = {
    ...shared,
    id: `${id}/uitkomst`,
    kind: 'case_outcome',
    label: value.title,
    value: { kind: 'outcome', outcome: value.outcome.value },
    accordingTo: value.outcome.accordingTo,
    note: value.outcome.basis,
    sources: value.outcome.sources ?? shared.sources,
  };
  return [outcome, ...dates];
}
