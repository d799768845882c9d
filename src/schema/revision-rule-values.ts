/** The rules about revisions of what has been published. */
export interface RevisionRuleValues {
  /** `isWithdrawn`: the revision says that the fact is gone, so that only its record must be known. */
  'fact-unknown': { fact: string; isWithdrawn: boolean; closest?: string };
  'fact-not-withdrawn': { fact: string };
  'revision-unlike-name': { date: string; name: string };
  'revision-without-change': { fact: string };
  /** Without `otherFile` the other one stands in the same file. */
  'revision-twice': { fact: string; date: string; otherFile?: string };
}
