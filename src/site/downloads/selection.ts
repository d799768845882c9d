import type { IsoDate } from '../../domain/period-end.ts';

/** What a file with a part of the cases says of itself: which part, when it was made, and how many it is of how many. */
export interface Selection {
  /** Absolute address that gives the same selection again. */
  readonly query: string;
  readonly date: IsoDate;
  readonly count: number;
  readonly total: number;
}
