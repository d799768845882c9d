import type { LastingKind } from './lasting-kind.ts';

/** The rules about revisions of what has been published. */
export interface RevisionRuleValues {
  /** `isWithdrawn`: the revision says that the fact is gone, so that only its record must be known. */
  'fact-unknown': { fact: string; isWithdrawn: boolean; closest?: string };
  'fact-not-withdrawn': { fact: string };
  'revision-unlike-name': { date: string; name: string };
  'revision-without-change': { fact: string };
  /**
   * Values as they stand in files; without `now` the fact is gone. `entry` is what the revision has
   * to say of it; `isDefinition` where its reason can only be that.
   */
  'change-unexplained': {
    fact: string;
    previous: string;
    now?: string | undefined;
    day: string;
    /** Where the fact was revised on that day already. */
    turn?: number | undefined;
    entry: string;
    isDefinition: boolean;
  };
  /** How many facts a published revision no longer tells; `isWhole` where its file is gone. */
  'revision-removed': { name: string; facts: number; isWhole: boolean };
  /** `on`: the date of the first that is gone. */
  'correction-removed': { on: string };
  /** `last`: the day of a revision that was published already; `turn` is what one of that day needs. */
  'revision-backdated': { fact: string; date: string; last: string; turn?: number | undefined };
  /** As they stand in files; without `found` it is left out, without `published` there was none. */
  'previous-not-published': {
    fact: string;
    field: 'previous' | 'unit' | 'denominator';
    found?: string;
    published?: string;
  };
  /** `published`: what it was, and is; left out where it was not published. */
  'change-not-made': { fact: string; published?: string };
  /** `today`: the last day that it can be. */
  'day-to-come': { found: string; today: string };
  /** `first`: the first day, or time, that it was on the site. */
  'before-publication': { found: string; first: string };
  /** `tombstone`: the file that takes its place; `title` as it stands in the file, if it has one. */
  'tombstone-missing': {
    of: LastingKind;
    id: string;
    tombstone: string;
    day: string;
    title?: string | undefined;
    /** The first day that it was on the site, where that is known. */
    first?: string | undefined;
    /** What that file said, where it was there already. */
    was?: string | undefined;
  };
  /** Without `otherFile` the other one stands in the same file; else `turn` is what one of them needs. */
  'revision-twice': { fact: string; date: string; otherFile?: string; turn?: number };
}
