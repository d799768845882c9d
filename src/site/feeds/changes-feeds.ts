import { firstDay } from '../../domain/period-end.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { changesWords } from '../../i18n/words/changes.ts';
import { type Language, languages } from '../../schema/text.ts';
import { absoluteAddress } from '../absolute-address.ts';
import type { SiteModel } from '../model.ts';
import { type RegisterEntry, register } from '../revisions/register.ts';
import { addressesIn } from '../routes.ts';
import { kindOfEntry } from '../views/changes/kind-of-entry.ts';
import { revisedView } from '../views/changes/revised-view.ts';
import { NO_DAY } from './case-entry.ts';
import { MOST_ENTRIES, type PlannedFeed } from './case-feeds.ts';
import type { FeedEntry } from './feed.ts';
import { changesFeed } from './feed-address.ts';

/** The feed of the register of changes, in both languages. */
export function changesFeeds(model: SiteModel): PlannedFeed[] {
  return languages.map((lang) => ({
    file: changesFeed(lang),
    feed: () => {
      const entries = register(model)
        .slice(0, MOST_ENTRIES)
        .map((entry) => feedEntry(model, entry, lang));
      return {
        file: changesFeed(lang),
        page: addressesIn(lang)('changes'),
        title: changesWords[lang].feedTitle,
        subtitle: changesWords[lang].feedSubtitle,
        lang,
        updated: entries[0]?.updated ?? NO_DAY,
        entries,
      };
    },
  }));
}

function feedEntry(model: SiteModel, entry: RegisterEntry, lang: Language): FeedEntry {
  const words = changesWords[lang];
  const facts = entry.facts.map((fact) => revisedView(fact, lang));
  const about =
    entry.title === undefined
      ? (facts[0]?.title ?? { text: entry.id, lang })
      : inLanguage(entry.title, lang);
  return {
    address: absoluteAddress(model.site, `${addressesIn(lang)('changes')}#${entry.id}`),
    title: `${kindOfEntry(entry, lang)}: ${about.text}${facts.length > 1 ? ` (+${String(facts.length - 1)})` : ''}`,
    titleLang: about.lang,
    updated: firstDay(entry.on),
    summary: [
      ...facts.map(
        ({ title, before, after }) => `${words.page.revised(title.text, before, after)}.`,
      ),
      ...(entry.reason === undefined ? [] : [`${words.reasons[entry.reason]}.`]),
      inLanguage(entry.explanation, lang).text,
    ].join(' '),
    categories: [{ term: entry.kind, label: words.kinds[entry.kind] }],
  };
}
