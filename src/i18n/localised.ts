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

/** The same; `lang` is there only where it is not the asked one, as lists of terms take it. */
export function markedText(
  localised: LocalisedText,
  language: Language,
): { readonly text: string; readonly lang?: Language } {
  const { text, lang } = inLanguage(localised, language);
  return lang === language ? { text } : { text, lang };
}

/** The same for the label of a link. */
export function markedLabel(
  localised: LocalisedText,
  language: Language,
): { readonly label: string; readonly labelLang?: Language } {
  const { text: label, lang } = markedText(localised, language);
  return lang === undefined ? { label } : { label, labelLang: lang };
}

/** The same for the note beneath a term. */
export function markedNote(
  localised: LocalisedText,
  language: Language,
): { readonly note: string; readonly noteLang?: Language } {
  const { text: note, lang } = markedText(localised, language);
  return lang === undefined ? { note } : { note, noteLang: lang };
}

/** Texts in one line; in the other language as soon as one of them is there only in that. */
export function joinedTexts(
  texts: readonly LocalisedText[],
  language: Language,
  between = '; ',
): ReturnType<typeof markedText> {
  const all = texts.map((text) => markedText(text, language));
  const lang = all.find((one) => one.lang !== undefined)?.lang;
  const inOne = lang === undefined ? all : texts.map((text) => inLanguage(text, lang));
  return {
    text: inOne.map(({ text }) => text).join(between),
    ...(lang === undefined ? {} : { lang }),
  };
}
