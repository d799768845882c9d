import { companyMentions } from '../domain/benchmark/company-mentions.ts';
import { mergedFrom } from '../domain/organisation-at.ts';
import type { Side } from '../schema/case.ts';
import type { Participant, Party } from '../schema/covenant.ts';
import type { CaseRecord, CovenantRecord, SiteModel, SiteRecord } from './model.ts';

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
}

const CASE_SIDES = {
  asComplainant: 'complainants',
  asRespondent: 'respondents',
  asRelated: 'related',
} as const;

export function involvementOf(model: SiteModel, organisation: string): Involvement {
  const merged = mergedFrom(model.organisations, organisation);
  const isIt = (one: { readonly organisation?: string | undefined }) =>
    one.organisation === organisation;
  const casesWith = (side: keyof typeof CASE_SIDES) =>
    model.cases.filter(({ value }) =>
      (value[CASE_SIDES[side]] ?? ([] as readonly Side[])).some(isIt),
    );
  return {
    roles: model.covenants.flatMap((covenant) => [
      ...covenant.value.parties.filter(isIt).map((membership) => ({ covenant, membership })),
      ...(covenant.participants?.value.participants ?? [])
        .filter(isIt)
        .map((membership) => ({ covenant, membership })),
    ]),
    asComplainant: casesWith('asComplainant'),
    asRespondent: casesWith('asRespondent'),
    asRelated: casesWith('asRelated'),
    editions: model.editions.filter(
      ({ value }) => companyMentions(value, [organisation, ...merged]).length > 0,
    ),
  };
}

/** Organisations that appear somewhere, by id; one that appears nowhere has no page. */
export function involvedOrganisations(model: SiteModel): SiteRecord<'organisation'>[] {
  return [...model.organisations.values()].filter(({ id }) => {
    const { roles, asComplainant, asRespondent, asRelated, editions } = involvementOf(model, id);
    return [roles, asComplainant, asRespondent, asRelated, editions].some(
      (found) => found.length > 0,
    );
  });
}
