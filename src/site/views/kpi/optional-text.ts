import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';

/** A text that a record may lack, in the language of the page where it is there. */
export function optionalText(
  text: LocalisedText | undefined,
  lang: Language,
): TextInLanguage | undefined {
  return text === undefined ? undefined : inLanguage(text, lang);
}
