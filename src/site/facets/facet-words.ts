import type { Language } from '../../schema/text.ts';

/**
 * The ways to divide the cases, with the word of each in addresses: `/klachten/land/bd/`. Published,
 * and never changed. A case may not have one of these words as its id.
 */
export const facetWords = {
  sector: { nl: 'sector', en: 'sector' },
  country: { nl: 'land', en: 'country' },
  theme: { nl: 'thema', en: 'theme' },
  mechanism: { nl: 'mechanisme', en: 'mechanism' },
  outcome: { nl: 'uitkomst', en: 'outcome' },
  remedyState: { nl: 'stand-van-herstel', en: 'state-of-remedy' },
  covenant: { nl: 'convenant', en: 'covenant' },
  respondent: { nl: 'beklaagde', en: 'respondent' },
  complainantKind: { nl: 'soort-klager', en: 'kind-of-complainant' },
  year: { nl: 'jaar', en: 'year' },
  documentLanguage: { nl: 'taal', en: 'language' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type FacetId = keyof typeof facetWords;

export const facetIds = Object.keys(facetWords) as readonly FacetId[];

/** @throws Error when no facet has this id */
export function facetOf(id: string): FacetId {
  const found = facetIds.find((one) => one === id);
  if (found === undefined) throw new Error(`There is no facet "${id}".`);
  return found;
}
