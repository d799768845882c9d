import type { StripDomain } from '../../charts/range-strip.ts';
import type { Measure } from '../../domain/comparison/compare-measures.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import type { CompareKind } from './compare-kinds.ts';

/** What a row is about; every subject has a cell for it. */
export interface CompareRow {
  readonly id: string;
  readonly label: string;
  /** What it was measured by, where rows differ in that. */
  readonly note?: string;
  /** Where the page says how it is measured. */
  readonly href?: string;
  /** The scale of a row with numbers that can be compared; a row without one only informs. */
  readonly scale?: {
    readonly domain: StripDomain;
    readonly ends: readonly [start: string, end: string];
    /** Ranks: the smaller number is the higher place. */
    readonly isRank: boolean;
  };
}

/** What a subject has on a row, in words and as far as it goes as a number. */
export interface CompareCell extends Measure {
  readonly text: string;
  /** A second line: what it rests on, or what is in doubt. */
  readonly note?: string;
  /** The working, or the page about it. */
  readonly href?: string;
  /** Nothing was found about it; a row in which that is so for all chosen is left out. */
  readonly isAbsent?: true;
}

export interface CompareSubject {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** In the order of the rows. */
  readonly cells: readonly CompareCell[];
}

/** All subjects of a kind, in one language, with everything that the page needs to compare some. */
export interface CompareData {
  readonly kind: CompareKind;
  /** The rule that the scores follow, or that each edition has its own. */
  readonly version: string;
  readonly asOf: IsoDate;
  readonly rows: readonly CompareRow[];
  /** By name. */
  readonly subjects: readonly CompareSubject[];
}
