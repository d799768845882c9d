import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { pageWords } from '../../i18n/words/page.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { citations } from './citations.ts';
import { CONTACT_ANCHOR, type Link, type PageHead, pageHead } from './page-head.ts';
import { type ProseView, proseView } from './prose-view.ts';

export interface EditorialView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly prose: ProseView | undefined;
  /** How to report an error. */
  readonly contact: { readonly anchor: string; readonly title: string; readonly text: TextInLanguage; readonly link: Link | undefined };
}

/** The page about the site, from `content/paginas/over.mdx`. */
export function aboutView(model: SiteModel, lang: Language): EditorialView {
  const page = model.pages.get('over');
  if (page === undefined) throw new Error('content/paginas/over.mdx is missing; the site needs a page about itself.');
  const { contact } = model.site;
  const title = inLanguage(page.value.title, lang);
  const summary = inLanguage(page.value.summary, lang);
  return {
    head: pageHead(model, lang, { route: 'about', parameters: {} }, { title: title.text, description: summary.text }),
    title,
    summary,
    prose: proseView(model, { prose: page.prose }, lang, citations(page.sources, lang)),
    contact: {
      anchor: CONTACT_ANCHOR,
      title: commonWords[lang].somethingWrong,
      text: inLanguage(contact.text, lang),
      link: contact.url === undefined ? undefined : { label: commonWords[lang].reportError, href: contact.url },
    },
  };
}

export interface SearchView {
  readonly head: PageHead;
  readonly browse: readonly Link[];
}

/** The search page; what it finds comes from the index in the browser. */
export function searchView(model: SiteModel, lang: Language): SearchView {
  const { title, description } = pageWords[lang].search;
  const head = pageHead(model, lang, { route: 'search', parameters: {} }, { title, description });
  return { head, browse: head.nav };
}

/** The page for an address that does not exist; one file serves both languages. */
export function notFoundView(model: SiteModel): { readonly head: PageHead; readonly links: readonly Link[] } {
  const lang = 'nl';
  const { title, text, home, search } = pageWords[lang].notFound;
  const address = addressesIn(lang);
  return {
    head: pageHead(model, lang, { route: 'home', parameters: {} }, { title, description: text }),
    links: [
      { label: home, href: address('home') },
      { label: search, href: address('search') },
    ],
  };
}
