import type { Language, LocalisedText } from '../schema/text.ts';

/** A text with the language it is really in. */
export interface TextInLanguage {
  readonly text: string;
  readonly lang: Language;
}

/**
 * The text in the asked language, else the original in the other one; `lang` tells which it is,
 * so that a page can mark it and say that the translation is missing.
 */
export function inLanguage(localised: LocalisedText, language: Language): TextInLanguage {
  const asked = localised[language];
  if (asked !== undefined) return { text: asked, lang: language };
  const other = language === 'nl' ? 'en' : 'nl';
  return { text: localised[other] ?? '', lang: other };
}
