import { inLanguage } from '../../../i18n/localised.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import type { CovenantRecord, SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { CitedSource } from '../citations.ts';
import { type PageHead, pageHead } from '../page-head.ts';
import { sourceTypesText } from './covenant-answers.ts';
import { covenantView } from './covenant-view.ts';

export interface CovenantSourcesView {
  readonly head: PageHead;
  readonly title: string;
  /** How many of each kind. */
  readonly summary: string;
  readonly sources: readonly CitedSource[];
}

/** The sources of a covenant that has many, by the numbers that its own page gives them. */
export function covenantSourcesView(
  model: SiteModel,
  covenant: CovenantRecord,
  lang: Language,
): CovenantSourcesView {
  const { sources } = covenantView(model, covenant, lang);
  const address = addressesIn(lang);
  const parameters = { covenant: covenant.id };
  const name = inLanguage(covenant.value.shortTitle, lang).text;
  const title = covenantPageWords[lang].sources.pageTitle(name);
  const count = covenantWords[lang].answers.whoSaysAnswer(sources.length);
  const summary = `${count}: ${sourceTypesText(sources, lang)}.`;
  return {
    head: pageHead(
      model,
      lang,
      { route: 'covenantSources', parameters },
      {
        title,
        description: `${covenantPageWords[lang].sources.description(name)} ${summary}`,
        trail: [
          { label: covenantWords[lang].title, href: address('covenants') },
          { label: name, href: address('covenant', parameters) },
        ],
      },
    ),
    title,
    summary,
    sources,
  };
}
