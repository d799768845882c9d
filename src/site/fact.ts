import type { Admissibility, OutcomeValue, RemedyState } from '../schema/case.ts';
import type { RecordPath } from '../schema/finding.ts';
import type { AccordingTo, Confidence } from '../schema/statement.ts';
import type { LocalisedText } from '../schema/text.ts';
import type { Value } from '../schema/value.ts';
import type { RouteName, RouteParameters } from './routes.ts';

/** A value of a KPI, a date, or what was decided in a case or came of it, in the site's defined words. */
export type FactValue =
  | Value
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'outcome'; readonly outcome: OutcomeValue }
  | { readonly kind: 'remedy_state'; readonly state: RemedyState }
  | { readonly kind: 'admissibility'; readonly admissibility: Admissibility };

/** How a value came about; `as_published` where the source only states it. */
export const FACT_STATUSES = ['as_published', 'final', 'provisional', 'derived'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** `gap`: a period of which is known that no value was published. */
export const FACT_KINDS = [
  'observation',
  'alternate',
  'gap',
  'baseline',
  'target',
  'alternate_target',
  'milestone',
  'figure',
  'term',
  'case_date',
  'case_outcome',
  'admissibility',
  'stage_outcome',
  'remedy_state',
  'panel',
  'class_size',
  'score',
  'rank',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** The page that shows a fact; its address follows from the route table. */
export type PageReference = {
  [R in RouteName]: { readonly route: R; readonly parameters: RouteParameters<R> };
}[RouteName];

/**
 * One published statement. Facts are the flat list that pages, downloads and the public-figure
 * diff all read, so that they cannot differ.
 */
export interface Fact {
  /** Stable over time: `kleding-textiel/marktaandeel/2018-12`. */
  readonly id: string;
  readonly kind: FactKind;
  readonly label: LocalisedText;
  readonly value: FactValue;
  /** Id of a unit; absent for dates, outcomes, words and money. */
  readonly unit?: string | undefined;
  /** Period that the value is about, or the day by which a target is due. */
  readonly period?: string | undefined;
  /** Date of publication, in the precision that is known. */
  readonly published?: string | undefined;
  readonly denominator?: number | undefined;
  /** Number of months, where the value covers only part of the period. */
  readonly monthsCovered?: number | undefined;
  /** Group that the value is about. */
  readonly cohort?: LocalisedText | undefined;
  readonly status: FactStatus;
  readonly confidence?: Confidence | undefined;
  /** Whose words the statement gives, where that is known. */
  readonly accordingTo?: AccordingTo | undefined;
  readonly note?: LocalisedText | undefined;
  /** Ids of sources, in the scope of the record. */
  readonly sources: readonly string[];
  /** File that the fact is written in. */
  readonly file: string;
  /** Where its value stands in that file, where its id does not tell. */
  readonly path?: RecordPath | undefined;
  readonly page: PageReference;
}
