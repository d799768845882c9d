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
 * Tells which of these cases belong with one, each under its closest tie alone, in the given order.
 * Totals are no cases and are related to none. Respondents who are not named are never taken to be
 * the same. What cases share is looked up, since holding each against all others takes a hundred
 * times longer when there are ten times as many.
 */
export function relatedCasesIn<T extends RelatableCase>(
  all: readonly T[],
): (of: RelatableCase) => ReadonlyMap<Relation, readonly T[]> {
  const cases = all.filter(({ value }) => value.record === 'case');
  const sharing = new Map<string, number[]>();
  for (const [place, one] of cases.entries()) {
    for (const trait of new Set(traitsOf(one))) {
      const places = sharing.get(trait);
      if (places === undefined) sharing.set(trait, [place]);
      else places.push(place);
    }
  }
  return (of) => {
    const related = new Map<Relation, T[]>(relations.map((relation) => [relation, []]));
    const places = new Set(traitsOf(of).flatMap((trait) => sharing.get(trait) ?? []));
    for (const place of [...places].toSorted((one, other) => one - other)) {
      const other = cases[place];
      if (other === undefined || other.id === of.id) continue;
      const relation = relations.find((one) => holds[one](of, other));
      if (relation !== undefined) related.get(relation)?.push(other);
    }
    return related;
  };
}

/** What a case has to have in common with another to be related to it; every tie rests on one of these. */
function traitsOf(one: RelatableCase): string[] {
  const { covenant, themes, relatedCases = [] } = one.value;
  return [
    ...[one.id, ...relatedCases].map((id) => `case ${id}`),
    ...respondents(one).map((organisation) => `respondent ${organisation}`),
    ...(covenant === undefined ? [] : [`covenant ${covenant}`]),
    ...themes.map((theme) => `mechanism ${one.mechanism} ${theme}`),
  ];
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
