import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Participant, Party } from '../../../schema/covenant.ts';
import { presentName } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Citation } from '../citations.ts';
import { doubtText, optionalText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

/** An organisation that takes part. */
export interface Member {
  readonly name: TextInLanguage;
  /** The page of the organisation. */
  readonly href: string;
  /** Role and dates, in the order in which they are read. */
  readonly details: readonly string[];
  readonly notes: readonly TextInLanguage[];
  readonly citations: readonly Citation[];
}

type Membership = Party | Participant;

export function memberView(
  { model, lang, cited }: CovenantContext,
  membership: Membership,
): Member {
  const words = covenantWords[lang];
  const { organisation, joined, left, confidence, note, sources } = membership;
  const role = 'role' in membership && membership.role !== 'party' ? membership.role : undefined;
  const leftBy = 'leftBy' in membership ? membership.leftBy : undefined;
  const leftNote = 'leftNote' in membership ? membership.leftNote : undefined;
  return {
    name: inLanguage(presentName(model, organisation), lang),
    href: addressesIn(lang)('organisation', { organisation }),
    details: [
      role && words.partyRoles[role],
      joined && words.joined(dateText(joined, lang)),
      left && words.left(dateText(left, lang)),
      leftBy && words.leftBy(dateText(leftBy, lang)),
      doubtText(confidence, lang),
    ].filter((detail) => detail !== undefined),
    notes: [optionalText(leftNote, lang), optionalText(note, lang)].filter(
      (text) => text !== undefined,
    ),
    citations: cited.cite(sources),
  };
}
