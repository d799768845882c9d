import { dateText } from '../../../i18n/format-date.ts';
import { languageName } from '../../../i18n/language-name.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import type { CaseRecord } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { hostOf } from '../citations.ts';

/** One paper of a case. What would name a person is left out, and the page says so. */
export interface DocumentView {
  readonly title: string;
  /** Language of the title, where that of the document is shown. */
  readonly lang: string | undefined;
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly date: string | undefined;
  readonly language: string;
}

export function documentView(
  { title, url, on, language }: CaseRecord['documents'][number],
  lang: Language,
): DocumentView {
  return {
    title: title ?? caseWords[lang].documentWithheld,
    lang: title === undefined ? undefined : language,
    url,
    host: url === undefined ? undefined : hostOf(url),
    date: on === undefined ? undefined : dateText(on, lang),
    language: languageName(language, lang),
  };
}
