import { editingWords } from '../../../i18n/words/editing.ts';
import type { Language } from '../../../schema/text.ts';
import { addressesIn } from '../../routes.ts';
import type { Link } from '../page-head.ts';

/** The manual, as the pages below it lead back to it. */
export function manualLink(lang: Language): Link {
  return { label: editingWords[lang].title, href: addressesIn(lang)('manual') };
}
