import { dateText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import type { AccordingTo } from '../../../schema/statement.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import type { Citation, Citations } from '../citations.ts';
import { accordingText } from './according-text.ts';

/** A statement with its date in the precision that is known, who says so and where. */
export interface DatedText {
  readonly date: string | undefined;
  readonly datetime: string | undefined;
  readonly title: string | undefined;
  readonly text: TextInLanguage | undefined;
  readonly according: string | undefined;
  readonly citations: readonly Citation[];
}

interface Dated {
  readonly on?: string | undefined;
  readonly text?: LocalisedText | undefined;
  readonly accordingTo?: AccordingTo | undefined;
  readonly sources?: readonly string[] | undefined;
}

export function datedText(
  { on, text, accordingTo, sources }: Dated,
  lang: Language,
  cited: Citations,
): DatedText {
  return {
    date: on === undefined ? undefined : dateText(on, lang),
    datetime: on,
    title: undefined,
    text: text === undefined ? undefined : inLanguage(text, lang),
    according: accordingTo === undefined ? undefined : accordingText(accordingTo, lang),
    citations: cited.cite(sources),
  };
}
