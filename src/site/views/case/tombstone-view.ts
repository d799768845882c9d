import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { tombstoneWords } from '../../../i18n/words/tombstone.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel, TombstoneRecord } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { caseLink } from './case-link.ts';

/** What stands at the address of a case that is no longer published. */
export interface TombstoneView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  /** That the page is gone and what that means; never a word on the case itself. */
  readonly notice: string;
  readonly explanation: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly reason: TextInLanguage | undefined;
  /** The case that this one became part of. */
  readonly into: Link | undefined;
}

/** A withdrawn or merged case leaves its title, dates and reason; an erased one leaves nothing (design, section 10). */
export function tombstoneView(
  model: SiteModel,
  { id, value }: TombstoneRecord,
  lang: Language,
): TombstoneView {
  const words = tombstoneWords[lang];
  const { notice, explanation } = words.states[value.state];
  const title = value.state === 'erased' ? { text: notice, lang } : inLanguage(value.title, lang);
  const date = (on: string | undefined) => (on === undefined ? words.notKnown : dateText(on, lang));
  const head = pageHead(
    model,
    lang,
    { route: 'case', parameters: { case: id } },
    {
      title: value.state === 'erased' ? notice : `${title.text}: ${notice.toLowerCase()}`,
      description: explanation,
      trail: [{ label: caseWords[lang].casesTitle, href: addressesIn(lang)('cases') }],
    },
  );
  return {
    // There is nothing left to cite.
    head: { ...head, citation: [] },
    title,
    notice,
    explanation,
    facts:
      value.state === 'erased'
        ? []
        : [
            { term: words.published, text: date(value.published) },
            { term: words.on[value.state], text: date(value.on) },
          ],
    reason: value.state === 'erased' ? undefined : inLanguage(value.reason, lang),
    into: value.state === 'merged' ? caseLink(model, value.into, lang) : undefined,
  };
}
