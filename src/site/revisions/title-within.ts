import { inLanguage } from '../../i18n/localised.ts';
import { type LocalisedText, languages } from '../../schema/text.ts';

/** What many covenants or cases have one of is told with its own: a report of 2019, the day of a ruling. */
export function titleWithin(title: LocalisedText, within: LocalisedText): LocalisedText {
  return Object.fromEntries(
    languages.flatMap((lang) => {
      const text = title[lang];
      return text === undefined ? [] : [[lang, `${text} (${inLanguage(within, lang).text})`]];
    }),
  );
}
