import { periodText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { changesWords } from '../../../i18n/words/changes.ts';
import type { Language } from '../../../schema/text.ts';
import { addressOfPage } from '../../address-of-page.ts';
import type { RevisedOnce } from '../../revisions/revised-facts.ts';
import { factText } from '../fact-text.ts';
import { sizeText } from './size-text.ts';

/** One revised fact in words. */
export interface RevisedView {
  /** What it is about, with its period. */
  readonly title: TextInLanguage;
  readonly href: string | undefined;
  readonly before: string;
  readonly after: string;
  readonly size: string;
  readonly note: string | undefined;
}

export function revisedView(revised: RevisedOnce, lang: Language): RevisedView {
  const { fact, label, period, page, before, after, denominatorBefore } = revised;
  const words = changesWords[lang];
  const title = label === undefined ? { text: fact, lang } : inLanguage(label, lang);
  const when = period === undefined ? '' : `, ${periodText(period, lang)}`;
  return {
    title: { text: `${title.text}${when}`, lang: title.lang },
    href: page === undefined ? undefined : addressOfPage(page, lang),
    before: factText({ value: before }, revised.unitBefore, lang),
    after:
      after === undefined ? words.withdrawn : factText({ value: after }, revised.unitAfter, lang),
    size: sizeText(revised, lang),
    note:
      denominatorBefore === undefined
        ? undefined
        : words.denominatorBefore(numberText(denominatorBefore, lang)),
  };
}
