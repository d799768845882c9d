import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { hostOf } from '../citations.ts';
import { optionalText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface ReportsView {
  readonly reports: readonly {
    readonly title: TextInLanguage;
    readonly url: string | undefined;
    readonly host: string | undefined;
    readonly details: readonly string[];
  }[];
  readonly note: TextInLanguage | undefined;
}

/** The reports that were found, and what is said about how often they appear. */
export function reportsView({ covenant, lang }: CovenantContext): ReportsView {
  const words = covenantWords[lang];
  const { reporting } = covenant.value;
  return {
    reports: covenant.reports.map(({ value: { title, url, urlNote, published } }) => ({
      title: inLanguage(title, lang),
      url,
      host: url === undefined ? undefined : hostOf(url),
      details: [
        published === undefined
          ? words.publishedUnknown
          : words.published(dateText(published, lang)),
        ...(urlNote === undefined ? [] : [inLanguage(urlNote, lang).text]),
      ],
    })),
    note: optionalText(reporting?.gaps ?? reporting?.cadence, lang),
  };
}
