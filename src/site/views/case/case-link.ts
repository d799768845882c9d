import { markedLabel } from '../../../i18n/localised.ts';
import type { Language } from '../../../schema/text.ts';
import { caseById } from '../../case-by-id.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Link } from '../page-head.ts';

/** The page of a case, under its title. */
export function caseLink(model: SiteModel, id: string, lang: Language): Link {
  const record = caseById(model).get(id);
  const label = record === undefined ? { label: id } : markedLabel(record.value.title, lang);
  return { ...label, href: addressesIn(lang)('case', { case: id }) };
}
