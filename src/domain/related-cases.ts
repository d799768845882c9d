import type { CaseRecord } from '../schema/case.ts';

/** A case as far as its relations to others are concerned. */
export interface RelatableCase {
  readonly id: string;
  readonly mechanism: string;
  readonly value: CaseRecord;
}

/**
 * Why two cases belong together, the closest tie first: `declared` by the editors in either of the
 * two, or computed: the same named respondent, the same covenant, or the same mechanism and a theme.
 */
export const relations = [
  'declared',
  'same_respondent',
  'same_covenant',
  'same_mechanism_and_theme',
] as const;
export type Relation = (typeof relations)[number];

/**
 * The cases that belong with one, each under its closest tie alone, in the given order. Totals are
 * no cases and are related to none. Respondents who are not named are never taken to be the same.
 */
export function relatedCases<T extends RelatableCase>(
  of: T,
  cases: readonly T[],
): ReadonlyMap<Relation, readonly T[]> {
  const related = new Map<Relation, T[]>(relations.map((relation) => [relation, []]));
  for (const other of cases) {
    if (other.id === of.id || other.value.record !== 'case') continue;
    const relation = relations.find((one) => holds[one](of, other));
    if (relation !== undefined) related.get(relation)?.push(other);
  }
  return related;
}

const holds: Readonly<Record<Relation, (one: RelatableCase, other: RelatableCase) => boolean>> = {
  declared: (one, other) => declares(one, other) || declares(other, one),
  same_respondent: (one, other) => share(respondents(one), respondents(other)),
  same_covenant: (one, other) =>
    one.value.covenant !== undefined && one.value.covenant === other.value.covenant,
  same_mechanism_and_theme: (one, other) =>
    one.mechanism === other.mechanism && share(one.value.themes, other.value.themes),
};

const declares = (one: RelatableCase, other: RelatableCase): boolean =>
  one.value.relatedCases?.includes(other.id) === true;

const respondents = ({ value }: RelatableCase): string[] =>
  value.respondents.flatMap(({ organisation }) =>
    organisation === undefined ? [] : [organisation],
  );

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.includes(one));
