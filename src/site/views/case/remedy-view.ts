import { dateText } from '../../../i18n/format-date.ts';
import { valueText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import type { Remedy } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { presentName, type SiteModel } from '../../model.ts';
import type { Citation, Citations } from '../citations.ts';
import { accordingText } from './according-text.ts';

export interface RemedyView {
  readonly kind: string;
  readonly state: Remedy['state'];
  readonly stateText: string;
  readonly according: string;
  readonly description: TextInLanguage;
  readonly details: readonly { readonly term: string; readonly text: string }[];
  readonly citations: readonly Citation[];
}

export function remedyView(
  model: SiteModel,
  remedy: Remedy,
  lang: Language,
  cited: Citations,
): RemedyView {
  const words = caseWords[lang];
  const owner =
    remedy.owner === undefined
      ? undefined
      : inLanguage(presentName(model, remedy.owner), lang).text;
  const shared =
    remedy.sharedWith === undefined
      ? ''
      : ` (${words.remedyAmountShared(remedy.sharedWith.length)})`;
  const amount =
    remedy.amount === undefined ? undefined : valueText(remedy.amount, undefined, lang) + shared;
  return {
    kind: words.remedyKinds[remedy.kind],
    state: remedy.state,
    stateText: words.remedyStates[remedy.state],
    according: remedy.state === 'unknown' ? '' : accordingText(remedy.accordingTo, lang),
    description: inLanguage(remedy.description, lang),
    details: [
      { term: words.remedyOwner, text: owner ?? words.unknown },
      {
        term: words.remedyDue,
        text: remedy.due === undefined ? words.unknown : dateText(remedy.due, lang),
      },
      ...(remedy.stateOn === undefined
        ? []
        : [{ term: words.remedyStateOn, text: dateText(remedy.stateOn, lang) }]),
      ...(amount === undefined ? [] : [{ term: words.remedyAmount, text: amount }]),
    ],
    citations: cited.cite(remedy.sources),
  };
}
