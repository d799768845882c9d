import { changesWords } from '../../i18n/words/changes.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { pageWords } from '../../i18n/words/page.ts';
import { type Language, languages } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';

export interface NotFoundView {
  readonly head: PageHead;
  /** The same message in each language of the site. */
  readonly messages: readonly {
    readonly lang: Language;
    readonly title: string;
    readonly text: string;
    readonly search: { readonly href: string; readonly label: string; readonly button: string };
    /** What the links are for. */
    readonly elsewhere: string;
    readonly links: readonly Link[];
  }[];
}

/** The page for an address that does not exist; one file serves both languages. */
export function notFoundView(model: SiteModel): NotFoundView {
  const { title, text } = pageWords.nl.notFound;
  return {
    head: pageHead(model, 'nl', { route: 'home', parameters: {} }, { title, description: text }),
    messages: languages.map((lang) => {
      const words = pageWords[lang].notFound;
      const { search } = pageWords[lang];
      const { navigation } = commonWords[lang];
      const address = addressesIn(lang);
      return {
        lang,
        title: words.title,
        text: words.text,
        search: { href: address('search'), label: search.label, button: search.button },
        elsewhere: words.elsewhere,
        links: [
          { label: words.home, href: address('home') },
          { label: navigation.covenants, href: address('covenants') },
          { label: navigation.kpis, href: address('kpis') },
          { label: navigation.cases, href: address('cases') },
          { label: navigation.benchmark, href: address('benchmark') },
          { label: navigation.editions, href: address('editions') },
          { label: changesWords[lang].title, href: address('changes') },
          { label: navigation.contact, href: address('contact') },
        ],
      };
    }),
  };
}
