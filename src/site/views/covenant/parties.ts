import { dateText } from '../../../i18n/format-date.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import { type Line, lineOf } from '../../../i18n/line.ts';
import { inLanguage, markedNote, markedText } from '../../../i18n/localised.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { organisationKind } from '../../../schema/organisation.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName } from '../../model.ts';
import type { Citation } from '../citations.ts';
import { type CitedText, citedText } from '../cited-text.ts';
import { type CompaniesView, companiesView } from './companies.ts';
import type { CovenantContext } from './covenant-context.ts';
import { type Member, memberView } from './member.ts';

/** A term, what is said of it, and who says so. */
export interface SaidFact {
  readonly term: Line;
  readonly text: Line;
  readonly lang?: Language;
  readonly note?: string;
  readonly noteLang?: Language;
  readonly citations: readonly Citation[];
}

export interface PartiesView {
  readonly groups: readonly { readonly kind: string; readonly members: readonly Member[] }[];
  readonly note: CitedText | undefined;
  readonly companies: CompaniesView | undefined;
  /** Whether results of single companies are public, where a source tells. */
  readonly companyResults: CitedText | undefined;
  readonly counts: readonly SaidFact[];
  /** What groups of participants have to do, and what they pay. */
  readonly obligations: readonly SaidFact[];
  readonly fees: readonly SaidFact[];
  readonly positions: readonly (CitedText & { readonly by: string; readonly when: string })[];
}

/** Who agreed, by kind of organisation; the companies that take part; and who holds what about it. */
export function partiesView(context: CovenantContext): PartiesView {
  const { model, covenant, lang, cited } = context;
  const { value } = covenant;
  return {
    groups: partyGroups(context),
    note: value.partiesNote && citedText(value.partiesNote, lang, cited),
    companies: companiesView(context),
    companyResults: value.companyResults && citedText(value.companyResults, lang, cited),
    counts: (value.partyCounts ?? []).map(({ label, count, note, sources }) => ({
      term: lineOf(label, lang),
      text: numberText(count, lang),
      ...(note && markedNote(note, lang)),
      citations: cited.cite(sources),
    })),
    obligations: (value.participationGroups ?? []).map(({ description, obligation, sources }) => ({
      term: lineOf(description, lang),
      ...markedText(obligation, lang),
      citations: cited.cite(sources),
    })),
    fees: (value.fees ?? []).map(({ label, value: amount, sources }) => ({
      term: lineOf(label, lang),
      text: valueText(amount, undefined, lang),
      citations: cited.cite(sources),
    })),
    positions: (value.positions ?? []).map((position) => ({
      ...citedText(position, lang, cited),
      by: position.by.map((id) => inLanguage(presentName(model, id), lang).text).join(', '),
      when: position.on === undefined ? '' : dateText(position.on, lang),
    })),
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
