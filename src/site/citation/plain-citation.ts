import { dateText } from '../../i18n/format-date.ts';
import { commonWords } from '../../i18n/words/common.ts';
import type { Citable } from './citable.ts';

/** "Titel. Convenantmonitor. Stand op 31 januari 2026. https://…" */
export function plainCitation(page: Citable): string {
  const { title, siteTitle, url } = page;
  const sentence = /[.!?…]$/u.test(title) ? title : `${title}.`;
  return `${sentence} ${siteTitle}. ${asOfText(page)}. ${url}`;
}

/** "Stand op 31 januari 2026" */
export const asOfText = ({ asOf, lang }: Citable): string =>
  commonWords[lang].asOf(dateText(asOf, lang));
