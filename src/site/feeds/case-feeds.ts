import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import { numberText } from '../../i18n/format-value.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import { feedWords } from '../../i18n/words/feed.ts';
import { type Language, languages } from '../../schema/text.ts';
import { isSingleCase, type SingleCase } from '../downloads/single-case.ts';
import { facetIndex, valueLabel } from '../facets/facet-values.ts';
import { facetIds } from '../facets/facet-words.ts';
import { inOrder } from '../in-order.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { caseEntry, NO_DAY } from './case-entry.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { allCasesFeed, feedBeside, outcomesFeed } from './feed-address.ts';

/** A feed holds no more than this many entries: readers ask for all of it again and again. */
export const MOST_ENTRIES = 500;

/** Every feed with the cases in it, made when it is asked for. */
export interface PlannedFeed {
  readonly file: string;
  readonly feed: () => Feed;
}

/** The feeds of all cases, of those with an outcome and of each value of each facet, in both languages. */
export function caseFeeds(model: SiteModel): PlannedFeed[] {
  const cases = model.cases.filter(isSingleCase);
  const decided = cases.filter(({ value }) => countsInStatistics(value));
  return languages.flatMap((lang) => {
    const words = feedWords[lang];
    const page = addressesIn(lang)('cases');
    const entries = new Map<SingleCase, FeedEntry>();
    const entryOf = (record: SingleCase): FeedEntry => {
      const made = entries.get(record) ?? caseEntry(model, record, lang);
      entries.set(record, made);
      return made;
    };
    const planned = (about: About, records: readonly SingleCase[]): PlannedFeed => ({
      file: about.file,
      feed: () => feedOf(about, records.map(entryOf), lang),
    });
    return [
      planned({ file: allCasesFeed(lang), page, title: words.all }, cases),
      planned({ file: outcomesFeed(lang), page, title: words.outcomes }, decided),
      ...facetIds.flatMap((facet) =>
        [...facetIndex(model)[facet]].map(([value, records]) => {
          const ofValue = addressesIn(lang)('caseFacetValue', { facet, value });
          const title = words.ofValue(
            facetTexts[lang].facets[facet].name.toLowerCase(),
            valueLabel(model, facet, value, lang).text,
          );
          return planned({ file: feedBeside(ofValue), page: ofValue, title }, records);
        }),
      ),
    ];
  });
}

type About = Pick<Feed, 'file' | 'page' | 'title'>;

function feedOf(about: About, cases: readonly FeedEntry[], lang: Language): Feed {
  const words = feedWords[lang];
  const entries = cases.toSorted(
    (one, other) => inOrder(other.updated, one.updated) || inOrder(one.address, other.address),
  );
  const isCut = entries.length > MOST_ENTRIES;
  return {
    ...about,
    subtitle: isCut
      ? `${words.subtitle} ${words.latestOnly(numberText(MOST_ENTRIES, lang))}`
      : words.subtitle,
    lang,
    updated: entries[0]?.updated ?? NO_DAY,
    entries: entries.slice(0, MOST_ENTRIES),
  };
}
