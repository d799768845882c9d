import type { Edition } from '../../schema/benchmark.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

interface Ranked {
  readonly rank: number;
  readonly score: number;
  readonly index: number;
}

/**
 * Companies with the same score share a rank, companies of one rank have the same score, and a
 * higher score never has a lower rank. Down to the rank in `ranksWithinTies` the list itself
 * separates equal scores. Scores that are no exact number say nothing about ranks.
 */
export function ranksFollowScores(records: readonly AnyRecord[]): Breach[] {
  return recordsOfKind(records, 'edition').flatMap(({ file, value }) => {
    const byRank = Map.groupBy(rankedIn(value), ({ rank }) => rank);
    const ranks = [...byRank.values()].map(sharedScore);
    return [
      ...ranks.flatMap(({ differing, most }) =>
        differing.map(({ rank, score, index }): Breach => ({
          rule: 'rank-shared',
          file,
          path: ['scores', index, 'score'],
          values: { rank, score, other: most.score },
        })),
      ),
      ...outOfOrder(
        file,
        ranks.map(({ most }) => most),
        value.ranksWithinTies?.until ?? 0,
      ),
    ];
  });
}

function rankedIn({ scores = [] }: Edition): Ranked[] {
  return scores
    .flatMap(({ rank, score }, index) =>
      rank === undefined || score?.kind !== 'number' || score.qualifier !== undefined
        ? []
        : [{ rank, score: score.number, index }],
    )
    .toSorted((one, other) => one.rank - other.rank);
}

/** The score that most companies of one rank have, and those that have another. */
function sharedScore(ofRank: readonly Ranked[]): { most: Ranked; differing: readonly Ranked[] } {
  const byScore = [...Map.groupBy(ofRank, ({ score }) => score).values()];
  const [most = [], ...others] = byScore.toSorted((one, other) => other.length - one.length);
  return { most: most[0] as Ranked, differing: others.flat() };
}

/** @param ranks one company of each rank, in order of rank */
function outOfOrder(file: string, ranks: readonly Ranked[], until: number): Breach[] {
  return ranks.flatMap(({ rank, score, index }, place): Breach[] => {
    const above = ranks[place - 1];
    if (above === undefined) return [];
    if (score > above.score) {
      const values = { rank, score, otherRank: above.rank, otherScore: above.score };
      return [{ rule: 'rank-against-score', file, path: ['scores', index, 'rank'], values }];
    }
    if (score < above.score || rank <= until) return [];
    const values = { rank, score, other: above.rank };
    return [{ rule: 'rank-of-tie', file, path: ['scores', index, 'rank'], values }];
  });
}
