import {
  editionComparison,
  type EditionMethod,
  type EditionRefusal,
} from './edition-comparison.ts';

/** The rank of one organisation in one edition, as far as it is known. */
export interface EditionRank {
  readonly edition: EditionMethod;
  readonly organisation: string;
  readonly rank?: number | undefined;
  /** The rank is derived, or the editors are not sure of it. */
  readonly isDoubtful: boolean;
}

export type RankChange =
  | {
      readonly kind: 'change';
      /** Ranks gained; negative where the organisation went down. */
      readonly places: number;
      readonly isDoubtful: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly reason: EditionRefusal | 'other_organisation' | 'rank_unknown';
    };

/**
 * The change of rank from one edition to a later one, or the reason why none is given. A doubt about
 * either rank is a doubt about the change; what merged into another organisation is not that one.
 */
export function editionRankChange(from: EditionRank, to: EditionRank): RankChange {
  const comparison = editionComparison(from.edition, to.edition);
  if (!comparison.comparable) return { kind: 'refused', reason: comparison.reason };
  if (from.organisation !== to.organisation)
    return { kind: 'refused', reason: 'other_organisation' };
  if (from.rank === undefined || to.rank === undefined)
    return { kind: 'refused', reason: 'rank_unknown' };
  return {
    kind: 'change',
    places: from.rank - to.rank,
    isDoubtful: from.isDoubtful || to.isDoubtful,
  };
}
