import type { ComparedFact } from './compared-fact.ts';

/** What the site works out from facts. */
export const DERIVED_GROUPS = ['status', 'rank', 'count', 'sentence'] as const;
export type DerivedGroup = (typeof DERIVED_GROUPS)[number];

/** Something that a page says and nobody typed in: it follows from the facts. */
export interface Derived {
  readonly group: DerivedGroup;
  /** Dutch address of the page that says it. */
  readonly page: string;
  /** Which of the things of its group on that page it is. */
  readonly name: string;
  /** What it is about, in words. */
  readonly subject: string;
  /** What the page says of it: one text, or sentences that are compared one by one. */
  readonly says: readonly string[];
}

/** A page of the site. */
export interface FigurePage {
  /** Dutch address. */
  readonly id: string;
  readonly english: string;
  /** Kind of page; a page never becomes one of another kind. */
  readonly route: string;
  readonly heading: string;
}

/** All that is compared of one version of the site. */
export interface Figures {
  readonly facts: readonly ComparedFact[];
  readonly derived: readonly Derived[];
  readonly pages: readonly FigurePage[];
}
