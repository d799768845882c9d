import type { Admissibility, OutcomeValue, RemedyState } from '../../schema/case.ts';
import type { RecordPath } from '../../schema/finding.ts';
import type { AccordingTo, Confidence } from '../../schema/statement.ts';
import type { LocalisedText } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';

export type ComparedValue =
  | Value
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeValue }
  | { readonly kind: 'remedy_state'; readonly state: RemedyState }
  | { readonly kind: 'admissibility'; readonly admissibility: Admissibility };

/** A published statement, as far as two versions of it are compared. */
export interface ComparedFact {
  /** Stable over time: by it, the two versions are known to be of one statement. */
  readonly id: string;
  readonly kind: string;
  readonly label: LocalisedText;
  readonly value: ComparedValue;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly denominator?: number | undefined;
  readonly monthsCovered?: number | undefined;
  readonly cohort?: LocalisedText | undefined;
  /** What exactly is counted, and of what it is a share. */
  readonly definition?: readonly LocalisedText[] | undefined;
  readonly status: string;
  readonly confidence?: Confidence | undefined;
  readonly accordingTo?: AccordingTo | undefined;
  readonly published?: string | undefined;
  readonly sources: readonly string[];
  /** File that it is written in. */
  readonly file: string;
  /** Where its value stands in that file, where its id does not tell. */
  readonly path?: RecordPath | undefined;
  /** Dutch address of the page that shows it. */
  readonly page: string;
}

/** What says what a number is about: where one of these differs, two numbers are not of one thing. */
export const DEFINING_FIELDS = [
  'unit',
  'period',
  'denominator',
  'monthsCovered',
  'cohort',
  'definition',
] as const;

/** What is said about a value, and leaves it as it is. */
export const STANDING_FIELDS = [
  'status',
  'accordingTo',
  'confidence',
  'published',
  'sources',
] as const;

export type ComparedField =
  'value' | (typeof DEFINING_FIELDS)[number] | (typeof STANDING_FIELDS)[number];
