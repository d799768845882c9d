import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import type { Confidence } from '../../schema/statement.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { Citation, Citations } from './citations.ts';

/** A statement with the sources that make it. */
export interface CitedText {
  readonly text: TextInLanguage;
  readonly citations: readonly Citation[];
}

/** What the editors doubt about a statement, in words; nothing where they are sure or did not say. */
export function doubtText(confidence: Confidence | undefined, lang: Language): string | undefined {
  return confidence === undefined || confidence === 'high'
    ? undefined
    : commonWords[lang].confidence[confidence];
}

export function citedText(
  statement: { readonly text: LocalisedText; readonly sources?: readonly string[] | undefined },
  lang: Language,
  cited: Citations,
): CitedText {
  return { text: inLanguage(statement.text, lang), citations: cited.cite(statement.sources) };
}

/** A text that a record may do without. */
export function optionalText(
  text: LocalisedText | undefined,
  lang: Language,
): TextInLanguage | undefined {
  return text === undefined ? undefined : inLanguage(text, lang);
}
