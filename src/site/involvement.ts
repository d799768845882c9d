import { organisationsIn } from '../domain/benchmark/company-mentions.ts';
import { mergedFrom } from '../domain/organisation-at.ts';
import type { Side } from '../schema/case.ts';
import type { Participant, Party } from '../schema/covenant.ts';
import type { CaseRecord, CovenantRecord, SiteModel, SiteRecord } from './model.ts';
import { oncePerModel } from './once-per-model.ts';

/** One role of an organisation in a covenant. */
export interface CovenantRole {
  readonly covenant: CovenantRecord;
  /** A party with its role, or a participating company. */
  readonly membership: Party | (Participant & { readonly role?: undefined });
}

/** Everywhere an organisation appears. Being named is no finding: a case tells its outcome itself. */
export interface Involvement {
  readonly roles: readonly CovenantRole[];
  readonly asComplainant: readonly CaseRecord[];
  readonly asRespondent: readonly CaseRecord[];
  readonly asRelated: readonly CaseRecord[];
  /** Editions that name it, or one that merged into it. */
  readonly editions: readonly SiteRecord<'edition'>[];
  /** Mechanisms that it runs. */
  readonly runs: readonly SiteRecord<'mechanism'>[];
}

const CASE_SIDES = {
  asComplainant: 'complainants',
  asRespondent: 'respondents',
  asRelated: 'related',
} as const;
type CaseSide = keyof typeof CASE_SIDES;

/** Who appears where, gathered in one walk through the model: each organisation would need one else. */
interface InvolvementIndex extends Readonly<
  Record<CaseSide, ReadonlyMap<string, readonly CaseRecord[]>>
> {
  readonly roles: ReadonlyMap<string, readonly CovenantRole[]>;
  /** The few that merged into another. */
  readonly merged: SiteModel['organisations'];
  readonly namedIn: readonly {
    readonly edition: SiteRecord<'edition'>;
    readonly organisations: ReadonlySet<string>;
  }[];
}

export function involvementOf(model: SiteModel, organisation: string): Involvement {
  const index = involvementIndex(model);
  const ids = [organisation, ...mergedFrom(index.merged, organisation)];
  return {
    roles: index.roles.get(organisation) ?? [],
    asComplainant: index.asComplainant.get(organisation) ?? [],
    asRespondent: index.asRespondent.get(organisation) ?? [],
    asRelated: index.asRelated.get(organisation) ?? [],
    editions: index.namedIn
      .filter(({ organisations }) => ids.some((id) => organisations.has(id)))
      .map(({ edition }) => edition),
    runs: model.mechanisms.filter(({ value }) => value.operator === organisation),
  };
}

const involvementIndex = oncePerModel((model): InvolvementIndex => {
  const casesBy = (side: CaseSide) =>
    gathered(
      model.cases.flatMap((record) => {
        const sides: readonly Side[] = record.value[CASE_SIDES[side]] ?? [];
        const ids = new Set(sides.flatMap(({ organisation }) => organisation ?? []));
        return [...ids].map((id) => [id, record] as const);
      }),
    );
  return {
    roles: gathered(
      model.covenants.flatMap((covenant) =>
        [...covenant.value.parties, ...(covenant.participants?.value.participants ?? [])].map(
          (membership) => [membership.organisation, { covenant, membership }] as const,
        ),
      ),
    ),
    asComplainant: casesBy('asComplainant'),
    asRespondent: casesBy('asRespondent'),
    asRelated: casesBy('asRelated'),
    merged: new Map(
      [...model.organisations].filter(([, { value }]) => value.mergedInto !== undefined),
    ),
    namedIn: model.editions.map((edition) => ({
      edition,
      organisations: organisationsIn(edition.value),
    })),
  };
});

function gathered<T>(pairs: readonly (readonly [id: string, found: T])[]): Map<string, T[]> {
  const groups = Map.groupBy(pairs, ([id]) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(([, found]) => found)]));
}
