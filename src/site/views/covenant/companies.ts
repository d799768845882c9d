import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { hasParticipantsPage } from '../../participants-page.ts';
import { addressesIn } from '../../routes.ts';
import { type CitedText, citedText, doubtText } from '../cited-text.ts';
import type { Link } from '../page-head.ts';
import type { CovenantContext } from './covenant-context.ts';
import { type Member, memberView } from './member.ts';

export interface CompaniesView {
  /** How many are known by name, and of how many it is known when they came and went. */
  readonly summary: string;
  readonly note: CitedText | undefined;
  /** By name; empty where they stand on a page of their own. */
  readonly companies: readonly Member[];
  readonly page: Link | undefined;
}

/** The companies that take part, as far as sources name them; nothing where no list was found. */
export function companiesView(context: CovenantContext): CompaniesView | undefined {
  const { covenant, lang, cited } = context;
  const list = covenant.participants?.value;
  if (list === undefined) return undefined;
  const isElsewhere = hasParticipantsPage(covenant);
  return {
    summary: companiesSummary(context),
    note: list.note && citedText(list.note, lang, cited),
    companies: isElsewhere ? [] : companiesByName(context),
    page: isElsewhere
      ? {
          label: covenantPageWords[lang].parties.allCompanies,
          href: addressesIn(lang)('participants', { covenant: covenant.id }),
        }
      : undefined,
  };
}

export function companiesSummary({ covenant, lang }: CovenantContext): string {
  const words = covenantPageWords[lang].parties;
  const participants = covenant.participants?.value.participants ?? [];
  const joined = participants.filter((one) => one.joined !== undefined).length;
  const left = participants.filter((one) => (one.left ?? one.leftBy) !== undefined).length;
  const doubtful = participants.filter(
    ({ confidence }) => doubtText(confidence, lang) !== undefined,
  ).length;
  return [
    words.companies(participants.length),
    ...(doubtful === 0 ? [] : [words.doubtful(doubtful)]),
    words.datesKnown(joined, left),
  ].join(' ');
}

export function companiesByName(context: CovenantContext): Member[] {
  return (context.covenant.participants?.value.participants ?? [])
    .map((participant) => memberView(context, participant))
    .toSorted((one, other) => one.name.text.localeCompare(other.name.text, 'nl'));
}
