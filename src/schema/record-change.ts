/** What a reader would call the part of a record that was changed. */
export const CHANGED_PARTS = [
  'text',
  'agreed',
  'outcome',
  'dates',
  'course',
  'documents',
  'remedies',
  'parties',
  'commitments',
  'scores',
  'sources',
  'translation',
  'details',
] as const;
export type ChangedPart = (typeof CHANGED_PARTS)[number];

/** One change between two versions of a record, in the terms of a reader. */
export type RecordChange =
  | {
      readonly kind: 'values-added' | 'values-changed' | 'values-removed';
      readonly periods: readonly string[];
    }
  | { readonly kind: 'part'; readonly part: ChangedPart };
