import { changesWords } from '../../i18n/words/changes.ts';
import { feedWords } from '../../i18n/words/feed.ts';
import type { Language } from '../../schema/text.ts';
import { facetIndex } from '../facets/facet-values.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';

/** The feed of what a page lists: `/klachten/land/bd/feed.xml`. Published, and never changed. */
export const feedBeside = (page: string): string => `${page}feed.xml`;

export const allCasesFeed = (lang: Language): string => feedBeside(addressesIn(lang)('cases'));

export const outcomesFeed = (lang: Language): string => feedBeside(addressesIn(lang)('outcomes'));

export const changesFeed = (lang: Language): string => feedBeside(addressesIn(lang)('changes'));

/** The facet whose values have a page of their own elsewhere too, by the route of that page. */
const FACET_OF = {
  sector: 'sector',
  theme: 'theme',
  country: 'country',
  mechanism: 'mechanism',
  covenant: 'covenant',
  organisation: 'respondent',
} as const;

/** The feed that a page offers: that of the changes or cases it is about, where there are any. */
export function feedOfPage(
  model: SiteModel,
  page: PageReference,
  lang: Language,
): { readonly label: string; readonly href: string } | undefined {
  if (page.route === 'changes')
    return { label: changesWords[lang].follow, href: changesFeed(lang) };
  const { follow, followOutcomes } = feedWords[lang];
  if (page.route === 'outcomes') return { label: followOutcomes, href: outcomesFeed(lang) };
  const href = feedOfCases(model, page, lang);
  return href === undefined ? undefined : { label: follow, href };
}

function feedOfCases(
  model: SiteModel,
  { route, parameters }: PageReference,
  lang: Language,
): string | undefined {
  if (route === 'cases' || route === 'statistics') return allCasesFeed(lang);
  if (route === 'caseFacetValue') return feedBeside(addressesIn(lang)(route, parameters));
  if (!(route in FACET_OF)) return undefined;
  const facet = FACET_OF[route as keyof typeof FACET_OF];
  const value = Object.values(parameters)[0] ?? '';
  return facetIndex(model)[facet].has(value)
    ? feedBeside(addressesIn(lang)('caseFacetValue', { facet, value }))
    : undefined;
}
