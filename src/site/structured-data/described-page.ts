import type { Language } from '../../schema/text.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { SiteModel } from '../model.ts';
import { inLanguage } from '../../i18n/localised.ts';

/** What the page says of itself to readers, and so to machines. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  readonly lang: Language;
  /** Address from the root of the site. */
  readonly path: string;
  /** The pages above it, the topmost first. */
  readonly trail: readonly { readonly label: string; readonly href: string }[];
}

/** What is true of every work that the site publishes. */
export function publishedWork(
  { site }: Pick<SiteModel, 'site'>,
  { title, description, lang, path }: DescribedPage,
) {
  const url = absoluteAddress(site, path);
  return {
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: site.licence.url,
    publisher: publisher({ site }, lang),
  } as const;
}

/** Who publishes the site. */
export function publisher({ site }: Pick<SiteModel, 'site'>, lang: Language) {
  return {
    '@type': 'Organization',
    name: inLanguage(site.publisher.name, lang).text,
    ...(site.publisher.url !== undefined && { url: site.publisher.url }),
  } as const;
}
