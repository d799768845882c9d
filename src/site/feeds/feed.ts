import type { Language } from '../../schema/text.ts';

/** One case in a feed. */
export interface FeedEntry {
  /** Permanent address of the page, which is also what readers know the entry by. */
  readonly address: string;
  readonly title: string;
  readonly titleLang: Language;
  /** A day; feeds know no coarser date. */
  readonly updated: string;
  readonly summary: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/** What a reader can subscribe to. */
export interface Feed {
  /** From the root of the site. */
  readonly file: string;
  /** The page that lists the same, from the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lang: Language;
  readonly updated: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}
