import { dateText } from '../../i18n/format-date.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { type Language, languages } from '../../schema/text.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { addressOfPage } from '../address-of-page.ts';
import { addressesIn } from '../routes.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** What every page says about itself: its title, language, address, and where it stands in the site. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  readonly lang: Language;
  readonly path: string;
  readonly siteTitle: string;
  readonly asOfText: string;
  readonly navigation: readonly (Link & { readonly current: boolean })[];
  readonly breadcrumbs: readonly Link[];
  readonly otherLanguage: Link & { readonly lang: Language };
  readonly contact: Link;
  readonly publisher: Link;
  readonly licence: Link;
  readonly searchPath: string;
}

/** @param trail the pages above this one, the topmost first, without the front page */
export function pageHead(
  model: SiteModel,
  lang: Language,
  page: PageReference,
  { title, description, trail = [] }: { readonly title: string; readonly description: string; readonly trail?: readonly Link[] },
): PageHead {
  const { site, asOf } = model;
  const words = commonWords[lang];
  const address = addressesIn(lang);
  const path = addressOfPage(page, lang);
  const other = languages.find((one) => one !== lang) ?? lang;
  const navigation = [
    { label: words.navigation.covenants, href: address('covenants') },
    { label: words.navigation.cases, href: address('cases') },
    { label: words.navigation.editions, href: address('editions') },
    { label: words.navigation.about, href: address('about') },
  ];
  const isHome = page.route === 'home';
  return {
    title,
    description,
    lang,
    path,
    siteTitle: site.title,
    asOfText: words.asOf(dateText(asOf, lang)),
    navigation: navigation.map((link) => ({ ...link, current: path.startsWith(link.href) })),
    breadcrumbs: isHome ? [] : [{ label: words.navigation.home, href: address('home') }, ...trail],
    otherLanguage: { label: words.otherLanguage, href: addressOfPage(page, other), lang: other },
    contact: { label: words.reportError, href: site.contact.url },
    publisher: { label: site.publisher.name[lang] ?? site.publisher.name.nl ?? '', href: site.publisher.url ?? address('about') },
    licence: { label: site.licence.name, href: site.licence.url },
    searchPath: address('search'),
  };
}
