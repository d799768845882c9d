import { dateText } from '../../../i18n/format-date.ts';
import { languageName } from '../../../i18n/language-name.ts';
import type { TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import type { CaseRecord } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { hostOf } from '../citations.ts';
import { optionalText } from '../cited-text.ts';

/** One paper of a case. What would name a person is left out, and the page says so. */
export interface DocumentView {
  readonly title: string;
  /** Language of the title, where that of the document is shown. */
  readonly lang: string | undefined;
  readonly url: string | undefined;
  readonly host: string | undefined;
  /** The date or that it is not known, the language, and what is left out. */
  readonly details: readonly string[];
  /** What the reader should know of what is left out. */
  readonly note: TextInLanguage | undefined;
}

export function documentView(
  { title, url, on, language, withheld }: CaseRecord['documents'][number],
  lang: Language,
): DocumentView {
  const words = casePageWords[lang];
  return {
    title: title ?? caseWords[lang].documentWithheld,
    lang: title === undefined ? undefined : language,
    url,
    host: url === undefined ? undefined : hostOf(url),
    details: [
      on === undefined ? words.dateNotKnown : dateText(on, lang),
      languageName(language, lang),
      ...(withheld === undefined || title === undefined
        ? []
        : [words.documentWithheld[withheld.kind]]),
    ],
    note: optionalText(withheld?.note, lang),
  };
}
