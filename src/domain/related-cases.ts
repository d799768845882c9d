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
  const offering = new Map<string, number[]>();
  for (const [place, one] of cases.entries()) {
    for (const trait of new Set(relations.flatMap((relation) => ties[relation].offers(one)))) {
      const places = offering.get(trait);
      if (places === undefined) offering.set(trait, [place]);
      else places.push(place);
    }
  }
  return (of) => {
    const taken = new Set<number>();
    return new Map(
      relations.map((relation) => {
        const tied = ties[relation].seeks(of).flatMap((trait) => offering.get(trait) ?? []);
        const places = [...new Set(tied)].filter((place) => !taken.has(place));
        for (const place of places) taken.add(place);
        const others = places
          .toSorted((one, other) => one - other)
          .flatMap((place) => cases[place] ?? [])
          .filter(({ id }) => id !== of.id);
        return [relation, others];
      }),
    );
  };
}

/** Two cases have a tie where one offers what the other seeks. */
interface Tie {
  readonly offers: (one: RelatableCase) => readonly string[];
  readonly seeks: (one: RelatableCase) => readonly string[];
}

/** A tie of what both have. */
const sharing = (traits: Tie['offers']): Tie => ({ offers: traits, seeks: traits });

const ties: Readonly<Record<Relation, Tie>> = {
  declared: {
    offers: ({ id, value }) => [`case ${id}`, ...declaredBy(value).map((one) => `with ${one}`)],
    seeks: ({ id, value }) => [`with ${id}`, ...declaredBy(value).map((one) => `case ${one}`)],
  },
  same_respondent: sharing(({ value }) =>
    value.respondents.flatMap(({ organisation }) =>
      organisation === undefined ? [] : [`respondent ${organisation}`],
    ),
  ),
  same_covenant: sharing(({ value: { covenant } }) =>
    covenant === undefined ? [] : [`covenant ${covenant}`],
  ),
  same_mechanism_and_theme: sharing(({ mechanism, value }) =>
    value.themes.map((theme) => `mechanism ${mechanism} ${theme}`),
  ),
};

const declaredBy = ({ relatedCases = [] }: CaseRecord): readonly string[] => relatedCases;
