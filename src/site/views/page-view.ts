import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { pageWords } from '../../i18n/words/page.ts';
import { EDITORIAL_PAGES } from '../../schema/page.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { citations } from './citations.ts';
import { CONTACT_ANCHOR, type Link, type PageHead, pageHead } from './page-head.ts';
import { type ProseView, proseView } from './prose-view.ts';

export interface EditorialView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly prose: ProseView | undefined;
  /** Defined words, on the page that explains how the site works. */
  readonly glossary: readonly { readonly label: string; readonly meaning: string }[];
  readonly glossaryTitle: string;
  /** How to report an error. */
  readonly contact: {
    readonly anchor: string;
    readonly title: string;
    readonly text: TextInLanguage;
    readonly link: Link | undefined;
  };
}

/**
 * A page of prose; each says at its foot how to report an error.
 * @throws Error when its file is missing, which the check reports
 */
export function editorialView(
  model: SiteModel,
  route: keyof typeof EDITORIAL_PAGES,
  lang: Language,
): EditorialView {
  const page = model.pages.get(EDITORIAL_PAGES[route]);
  if (page === undefined)
    throw new Error(
      `content/paginas/${EDITORIAL_PAGES[route]}.mdx is missing; run "npm run check".`,
    );
  const { contact } = model.site;
  const title = inLanguage(page.value.title, lang);
  const summary = inLanguage(page.value.summary, lang);
  return {
    head: pageHead(
      model,
      lang,
      { route, parameters: {} },
      { title: title.text, description: summary.text },
    ),
    title,
    summary,
    prose: proseView(model, { prose: page.prose }, lang, citations(page.sources, lang)),
    contact: {
      anchor: CONTACT_ANCHOR,
      title: commonWords[lang].somethingWrong,
      text: inLanguage(contact.text, lang),
      link:
        contact.url === undefined
          ? undefined
          : { label: commonWords[lang].reportError, href: contact.url },
    },
    glossary: route === 'method' ? Object.values(caseWords[lang].outcomes) : [],
    glossaryTitle: pageWords[lang].method.glossary,
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
