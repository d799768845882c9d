import { caseDate } from '../domain/case-date.ts';
import { type Relation, relatedCasesIn } from '../domain/related-cases.ts';
import type { SingleCase } from './downloads/single-case.ts';
import { inOrder } from './in-order.ts';
import type { CaseRecord } from './model.ts';
import { oncePerModel } from './once-per-model.ts';

/** The cases that one tie binds to a case: the closest and latest of them, and how many there are. */
export interface TiedCases {
  readonly relation: Relation;
  readonly closest: readonly CaseRecord[];
  readonly count: number;
}

/** So many of each tie; the rest stands in the lists of its subject. */
const SHOWN = 4;

const relatable = (record: CaseRecord) => ({ ...record, mechanism: record.mechanism.id, record });

/** Tells the cases closest to one, worked out once for all languages; without ties that bind none. */
export const closestCases = oncePerModel((model) => {
  const relatedTo = relatedCasesIn(model.cases.map(relatable));
  const dates = new Map(model.cases.map((record) => [record, caseDate(record.value) ?? '']));
  const made = new Map<SingleCase, readonly TiedCases[]>();
  const tiedTo = (record: SingleCase): TiedCases[] =>
    [...relatedTo(relatable(record))].flatMap(([relation, ties]) => {
      const cases = ties.map((tie) => tie.record);
      return cases.length === 0
        ? []
        : [{ relation, closest: closestOf(cases, record, relation, dates), count: cases.length }];
    });
  return (record: SingleCase): readonly TiedCases[] => {
    const known = made.get(record) ?? tiedTo(record);
    made.set(record, known);
    return known;
  };
});

/** Cases of one procedure share most: those with the most themes and countries in common come first. */
function closestOf(
  cases: readonly CaseRecord[],
  { value }: SingleCase,
  relation: Relation,
  dates: ReadonlyMap<CaseRecord, string>,
): CaseRecord[] {
  const subjects = new Set([...value.themes, ...value.countries]);
  const shared = ({ value: { themes, countries } }: CaseRecord) =>
    relation === 'same_mechanism_and_theme'
      ? themes.filter((id) => subjects.has(id)).length +
        countries.filter((id) => subjects.has(id)).length
      : 0;
  return cases
    .map((record) => ({ record, shared: shared(record), date: dates.get(record) ?? '' }))
    .toSorted((one, other) => other.shared - one.shared || inOrder(other.date, one.date))
    .slice(0, SHOWN)
    .map(({ record }) => record);
}
