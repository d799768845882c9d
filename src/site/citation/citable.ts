import { absoluteAddress } from '../absolute-address.ts';
import { localeOf } from '../../i18n/format-date.ts';
import { inLanguage } from '../../i18n/localised.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';

/** What every way of citing a page needs. */
export interface Citable {
  /** One line; the outcome of a case is part of its title (design, section 11). */
  readonly title: string;
  readonly siteTitle: string;
  readonly publisher: string;
  /** Permanent address of the page, in its own language. */
  readonly url: string;
  /** The day the page speaks of: a page changes, and a reader must know which one was cited. */
  readonly asOf: IsoDate;
  readonly lang: Language;
  /** Names this page as of this day, in letters, digits and hyphens only. */
  readonly key: string;
}

/** @param path address of the page from the root of the site */
export function citable(
  { site, asOf }: Pick<SiteModel, 'site' | 'asOf'>,
  { title, path, lang }: { readonly title: string; readonly path: string; readonly lang: Language },
): Citable {
  return {
    title: title.replaceAll(/\s+/gu, ' ').trim(),
    siteTitle: site.title,
    publisher: inLanguage(site.publisher.name, lang).text,
    url: absoluteAddress(site, path),
    asOf,
    lang,
    key: plainWords(`${site.title} ${path} ${asOf}`),
  };
}

/** `Café /klachten/a/ 2026` → `cafe-klachten-a-2026`. */
function plainWords(text: string): string {
  const letters = text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
  return letters.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '');
}

/** Language of the page as CSL and the web name it: `nl-NL`. */
export const languageTag = ({ lang }: Citable): string => localeOf(lang);
