import { inLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { addressesIn } from '../../routes.ts';
import { type CaseList, caseListOf } from '../case-list.ts';
import { type CaseRow, caseRows } from '../case-row.ts';
import { type CitedText, citedText, doubtText } from '../cited-text.ts';
import type { Link } from '../page-head.ts';
import type { CovenantContext } from './covenant-context.ts';
import { casesOf } from '../../cases-of.ts';

export interface DisputesView extends CitedText {
  readonly doubt: string | undefined;
  /** The bodies that settle them, with pages of their own. */
  readonly mechanisms: readonly Link[];
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly cases: readonly CaseRow[];
  /** Those of them that the page shows. */
  readonly list: CaseList;
}

/** What is arranged for complaints and disputes, and the cases under this covenant. */
export function disputesView(context: CovenantContext): DisputesView {
  const { model, covenant, lang, cited } = context;
  const { disputeSettlement } = covenant.value;
  const cases = casesOf(model, 'covenant', covenant.id);
  return {
    ...citedText(disputeSettlement, lang, cited),
    doubt: doubtText(disputeSettlement.confidence, lang),
    mechanisms: model.mechanisms
      .filter(({ id }) => disputeSettlement.mechanisms?.includes(id))
      .map(({ id, value }) => ({
        label: inLanguage(value.title, lang).text,
        href: addressesIn(lang)('mechanism', { mechanism: id }),
      })),
    facts: settlementFacts(context),
    cases: caseRows(model, cases, lang),
    list: caseListOf(model, cases, { facet: 'covenant', value: covenant.id }, lang),
  };
}

function settlementFacts({ covenant, lang }: CovenantContext): DisputesView['facts'] {
  const { kinds, binding, enforceableInCourt, openToAffected, casesTotal } =
    covenant.value.disputeSettlement;
  const words = covenantPageWords[lang].disputes;
  const answer = (term: string, is: boolean | undefined) =>
    is === undefined ? [] : [{ term, text: is ? words.answer.yes : words.answer.no }];
  return [
    ...(kinds === undefined
      ? []
      : [
          {
            term: words.kinds,
            text: kinds.map((kind) => caseWords[lang].procedures[kind]).join('; '),
          },
        ]),
    ...answer(words.open, openToAffected),
    ...answer(words.binding, binding),
    ...answer(words.enforceable, enforceableInCourt),
    ...(casesTotal === undefined ? [] : [{ term: words.casesTotal, text: String(casesTotal) }]),
  ];
}
