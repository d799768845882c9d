import type { Language } from '../../schema/text.ts';

/** The file by which the search in the browser knows what languages there are. */
export const ENTRY_FILE = 'pagefind-entry.json';

/** What it says, as Pagefind writes it. */
export interface IndexEntry {
  readonly languages: Readonly<Record<string, EntryOfLanguage>>;
}

interface EntryOfLanguage {
  /** The name of its list of pages. */
  readonly hash: string;
  readonly page_count: number;
}

/** The entry of an index of one language, from that of a part of it. */
export function entryOfJoined(
  part: IndexEntry,
  lang: Language,
  language: EntryOfLanguage,
): IndexEntry {
  return { ...part, languages: { [lang]: { ...part.languages[lang], ...language } } };
}

/**
 * The entry of an index of several languages, from those of an index for each. The languages stand in
 * the order of their codes: Pagefind itself lists them in another order at every run.
 */
export function entryOfAll(entries: readonly IndexEntry[]): IndexEntry {
  const languages = entries
    .flatMap((entry) => Object.entries(entry.languages))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { ...entries[0], languages: Object.fromEntries(languages) };
}
