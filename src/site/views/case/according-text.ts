import { caseWords } from '../../../i18n/words/case.ts';
import type { AccordingTo } from '../../../schema/statement.ts';
import type { Language } from '../../../schema/text.ts';

/** According to whom a statement holds; where that is not known, that it is what the sources say. */
export function accordingText(accordingTo: AccordingTo | undefined, lang: Language): string {
  const words = caseWords[lang];
  return accordingTo === undefined ? words.accordingToUnknown : words.accordingTo[accordingTo];
}
