import { commonWords } from '../../../i18n/words/common.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { TextInLanguage } from '../../../i18n/localised.ts';
import { organisationKind } from '../../../schema/organisation.ts';
import { type CitedText, citedText, optionalText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';
import { type Member, memberView } from './member.ts';

export interface PartiesView {
  readonly groups: readonly { readonly kind: string; readonly members: readonly Member[] }[];
  readonly note: CitedText | undefined;
  readonly companies: readonly Member[];
  readonly companiesNote: TextInLanguage | undefined;
  readonly companiesCount: string;
}

/** Who agreed, by kind of organisation, and the companies that take part. */
export function partiesView(context: CovenantContext): PartiesView {
  const { covenant, lang, cited } = context;
  const { partiesNote } = covenant.value;
  const participants = covenant.participants?.value;
  return {
    groups: partyGroups(context),
    note: partiesNote === undefined ? undefined : citedText(partiesNote, lang, cited),
    companies: (participants?.participants ?? [])
      .map((participant) => memberView(context, participant))
      .toSorted((one, other) => one.name.text.localeCompare(other.name.text, 'nl')),
    companiesNote: optionalText(participants?.note?.text, lang),
    companiesCount: covenantWords[lang].companiesCount(participants?.participants.length ?? 0),
  };
}

function partyGroups(context: CovenantContext): PartiesView['groups'] {
  const { model, covenant, lang } = context;
  const kindOf = (organisation: string) =>
    model.organisations.get(organisation)?.value.kind ?? 'other';
  return organisationKind.options.flatMap((kind) => {
    const members = covenant.value.parties
      .filter(({ organisation }) => kindOf(organisation) === kind)
      .map((party) => memberView(context, party));
    return members.length === 0
      ? []
      : [{ kind: commonWords[lang].organisationKinds[kind], members }];
  });
}
