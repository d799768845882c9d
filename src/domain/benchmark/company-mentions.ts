import type { Edition } from '../../schema/benchmark.ts';

type ListOf<K extends 'scores' | 'groups' | 'prizes'> = NonNullable<Edition[K]>[number];

/** One place where an edition names an organisation. */
export type CompanyMention =
  | { readonly kind: 'score'; readonly organisation: string; readonly score: ListOf<'scores'> }
  /** Among companies that a source names together, without an order. */
  | { readonly kind: 'group'; readonly organisation: string; readonly group: ListOf<'groups'> }
  | {
      readonly kind: 'winner' | 'nominee';
      readonly organisation: string;
      readonly prize: ListOf<'prizes'>;
    };

type NamesCompanies = Pick<Edition, 'scores' | 'groups' | 'prizes'>;

/**
 * Everywhere an edition names one of these organisations: scores first, then groups and prizes, in
 * the order of the record. Whoever won a prize is not listed once more as its nominee.
 */
export function companyMentions(
  { scores = [], groups = [], prizes = [] }: NamesCompanies,
  organisations: readonly string[],
): CompanyMention[] {
  const isOne = (id: string) => organisations.includes(id);
  return [
    ...scores
      .filter(({ organisation }) => isOne(organisation))
      .map((score) => ({ kind: 'score' as const, organisation: score.organisation, score })),
    ...groups.flatMap((group) =>
      group.organisations
        .filter(isOne)
        .map((organisation) => ({ kind: 'group' as const, organisation, group })),
    ),
    ...prizes.flatMap((prize) => {
      const { winners = [], nominees = [] } = prize;
      return [
        ...winners
          .filter(isOne)
          .map((organisation) => ({ kind: 'winner' as const, organisation, prize })),
        ...nominees
          .filter((id) => isOne(id) && !winners.includes(id))
          .map((organisation) => ({ kind: 'nominee' as const, organisation, prize })),
      ];
    }),
  ];
}

/** Every organisation that an edition names in one of these places. */
export function organisationsIn({
  scores = [],
  groups = [],
  prizes = [],
}: NamesCompanies): ReadonlySet<string> {
  return new Set([
    ...scores.map(({ organisation }) => organisation),
    ...groups.flatMap(({ organisations }) => organisations),
    ...prizes.flatMap(({ winners = [], nominees = [] }) => [...winners, ...nominees]),
  ]);
}
