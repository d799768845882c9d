import { changesWords } from '../../../i18n/words/changes.ts';
import { lastingKindWords } from '../../../i18n/words/lasting-kind.ts';
import type { Language } from '../../../schema/text.ts';
import type { RegisterEntry } from '../../revisions/register.ts';

/** What an entry of the register is: "Correctie", or of what is gone "Van de site gehaald (thema)". */
export function kindOfEntry({ kind, of }: RegisterEntry, lang: Language): string {
  const text = changesWords[lang].kinds[kind];
  return of === undefined ? text : `${text} (${lastingKindWords[lang][of].noun})`;
}
