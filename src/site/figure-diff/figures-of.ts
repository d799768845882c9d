import type { Derived, FigurePage, Figures } from '../../domain/figure-diff/figures.ts';
import type { Language } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { allPages } from '../page-list.ts';
import { quickTexts } from '../views/quick-texts.ts';
import { viewOf } from '../views/view-of.ts';
import { comparedFacts } from './compared-facts.ts';
import { type MadePage, saidInHead, saidOn } from './said/said-on.ts';

/** The figures of one version, and the pages that could not be made from its content. */
export interface FiguresOfVersion extends Figures {
  /** Dutch addresses. */
  readonly unmade: readonly string[];
}

/** All that is compared of a site: its facts, its pages, and what these say of the facts. */
export function figuresOf(model: SiteModel, lang: Language): FiguresOfVersion {
  const derived: Derived[] = [];
  const pages: FigurePage[] = [];
  const unmade: string[] = [];
  for (const page of allPages(model)) {
    const id = addressOfPage(page, 'nl');
    const about = { id, english: addressOfPage(page, 'en'), route: page.route };
    const said = saidBy(model, page, lang);
    pages.push({ ...about, heading: said?.heading ?? id });
    if (said === undefined) unmade.push(id);
    else derived.push(...said.derived);
  }
  return { facts: comparedFacts(model), derived, pages, unmade };
}

/** What is shown on other sites repeats a page of this one, and is not in the list of pages. */
function isEmbed(made: ReturnType<typeof viewOf>): made is Exclude<typeof made, MadePage> {
  return made.route === 'embed' || made.route === 'programmeEmbed';
}

/**
 * What a page says; `undefined` where it cannot be made. An earlier version may point at something
 * that is not there, which is no reason to tell nothing of all the others.
 */
function saidBy(model: SiteModel, page: PageReference, lang: Language) {
  const address = addressOfPage(page, 'nl');
  try {
    const texts = quickTexts(model, page, lang);
    if (texts !== undefined)
      return { heading: texts.title, derived: saidInHead(address, texts, lang) };
    const made = viewOf(model, page, lang);
    if (isEmbed(made)) return undefined;
    return { heading: made.view.head.title, derived: saidOn(model, address, made, lang) };
  } catch {
    return undefined;
  }
}
