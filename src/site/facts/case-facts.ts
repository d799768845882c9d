import { caseWords } from '../../i18n/words/case.ts';
import type { Remedy, Stage } from '../../schema/case.ts';
import type { Fact } from '../fact.ts';
import type { CaseRecord } from '../model.ts';

const DATES = {
  filed: { nl: 'Ingediend', en: 'Filed' },
  admitted: { nl: 'In behandeling genomen', en: 'Admitted' },
  decided: { nl: 'Beslist', en: 'Decided' },
  closed: { nl: 'Afgesloten', en: 'Closed' },
} as const;

/** What was decided in a case and when, and what came of it. Records of statistics are no cases and give none. */
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
  const { admissibility } = value;
  return [
    outcome,
    ...(admissibility === undefined
      ? []
      : [
          {
            ...shared,
            id: `${id}/admissibility`,
            kind: 'admissibility' as const,
            label: value.title,
            value: { kind: 'admissibility', admissibility } as const,
          },
        ]),
    ...dates,
    ...partsOf(shared, `${id}/stap`, 'stages', value.stages, stagePart),
    ...partsOf(shared, `${id}/herstel`, 'remedies', value.remedies, remedyPart),
  ];
}

/** What a step or remedy says, and the day on which that was so. */
interface CasePart {
  readonly kind: 'stage_outcome' | 'remedy_state';
  readonly label: Fact['label'];
  readonly value: Fact['value'] | undefined;
  /** Fields that hold the value and the day. */
  readonly valueField: string;
  readonly dayField: string;
  readonly day: string | undefined;
  readonly accordingTo?: Fact['accordingTo'];
}

const stagePart = ({ kind, outcome, on }: Stage): CasePart => ({
  kind: 'stage_outcome',
  label: { nl: caseWords.nl.stages[kind], en: caseWords.en.stages[kind] },
  value: outcome && { kind: 'outcome', outcome },
  valueField: 'outcome',
  dayField: 'on',
  day: on,
});

const remedyPart = ({ description, state, stateOn, accordingTo }: Remedy): CasePart => ({
  kind: 'remedy_state',
  label: description,
  value: { kind: 'remedy_state', state },
  valueField: 'state',
  dayField: 'stateOn',
  day: stateOn,
  accordingTo,
});

/** The facts of each step or remedy, known by its kind, and the second of a kind by its number. */
function partsOf<T extends Stage | Remedy>(
  shared: Pick<Fact, 'status' | 'confidence' | 'sources' | 'file' | 'page'>,
  start: string,
  list: string,
  parts: readonly T[] = [],
  read: (part: T) => CasePart,
): Fact[] {
  return parts.flatMap((part, index): Fact[] => {
    const nth = parts.slice(0, index).filter(({ kind }) => kind === part.kind).length + 1;
    const id = `${start}/${part.kind}${nth === 1 ? '' : `-${String(nth)}`}`;
    const { kind, label, value, valueField, dayField, day, accordingTo } = read(part);
    const own = { ...shared, label, accordingTo, sources: part.sources ?? shared.sources };
    return [
      ...(value === undefined
        ? []
        : [{ ...own, id, kind, value, path: [list, index, valueField] }]),
      ...(day === undefined
        ? []
        : [
            {
              ...own,
              id: `${id}/${dayField}`,
              kind: 'case_date' as const,
              value: { kind: 'date' as const, date: day },
              path: [list, index, dayField],
            },
          ]),
    ];
  });
}
