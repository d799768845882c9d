import type { LastingKind } from './record-key.ts';

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
  /** `entry` is what a revision has to say of the facts, of the first where `isCut`. */
  'file-withdrawn': {
    file: string;
    facts: number;
    day: string;
    /** Where one of the facts was revised on that day already. */
    turn?: number | undefined;
    entry: string;
    isCut: boolean;
  };
  'previous-not-published': { fact: string; found: string; published: string };
  /** `tombstone`: the file that takes its place; `title` as it stands in the file, if it has one. */
  'tombstone-missing': {
    of: LastingKind;
    id: string;
    tombstone: string;
    day: string;
    title?: string | undefined;
  };
  /** Without `otherFile` the other one stands in the same file; else `turn` is what one of them needs. */
  'revision-twice': { fact: string; date: string; otherFile?: string; turn?: number };
}
