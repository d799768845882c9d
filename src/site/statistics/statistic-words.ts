import type { Language } from '../../schema/text.ts';
import { facetWords } from '../facets/facet-words.ts';

/**
 * The statistics that have a page with the cases behind their numbers, with the word of each in its
 * address: `/klachten/statistiek/mechanisme/`. Published, and never changed.
 */
export const statisticWords = {
  mechanism: facetWords.mechanism,
  sector: facetWords.sector,
  country: facetWords.country,
  year: facetWords.year,
  complainantKind: facetWords.complainantKind,
  duration: { nl: 'doorlooptijd', en: 'duration' },
  deadline: { nl: 'termijn', en: 'deadline' },
  remedyState: facetWords.remedyState,
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type StatisticId = keyof typeof statisticWords;

export const statisticIds = Object.keys(statisticWords) as readonly StatisticId[];

/** @throws Error when there is no such statistic */
export function statisticOf(id: string): StatisticId {
  const found = statisticIds.find((one) => one === id);
  if (found === undefined) throw new Error(`There is no statistic "${id}".`);
  return found;
}
