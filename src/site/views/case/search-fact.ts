import { caseDate } from '../../../domain/case-date.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import type { Language } from '../../../schema/text.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import type { SiteModel } from '../../model.ts';
import { outcomeLabel } from '../outcome-label.ts';

/** What a search result shows beside the title: `Gegrond · Fair Wear · 2016`. */
export function searchFact(
  { asOf }: SiteModel,
  { value, mechanism }: SingleCase,
  lang: Language,
): string {
  const parts = [
    outcomeLabel(value, asOf, lang),
    inLanguage(mechanism.value.shortTitle, lang).text,
    caseDate(value)?.slice(0, 4),
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}
