import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editionRankChange,
  type EditionRank,
} from '../../../src/domain/benchmark/edition-rank-change.ts';

const same = { kind: 'benchmark', method: { id: 'a', comparability: 'same_criteria' } } as const;
const silent = { kind: 'benchmark', method: { id: 'b', comparability: 'not_stated' } } as const;
const at = (rank: number | undefined, rest: Partial<EditionRank> = {}): EditionRank => ({
  edition: same,
  organisation: 'bedrijf-a',
  rank,
  isDoubtful: false,
  ...rest,
});

describe('the change of rank', () => {
  test.each<[string, EditionRank, EditionRank, string]>([
    ['upwards is counted in ranks gained', at(28), at(6), '22'],
    ['downwards is negative', at(1), at(23), '-22'],
    ['is zero where the rank stayed', at(4), at(4), '0'],
    ['is doubtful where the first rank is', at(4, { isDoubtful: true }), at(3), '1 doubtful'],
    ['is doubtful where the last rank is', at(4), at(3, { isDoubtful: true }), '1 doubtful'],
    ['is refused across methods', at(1), at(2, { edition: silent }), 'other_method'],
    [
      'is refused where no source says that the criteria were the same',
      at(1, { edition: silent }),
      at(2, { edition: silent }),
      'criteria_not_stated',
    ],
    [
      'is refused across a theme prize',
      at(1),
      at(undefined, { edition: { kind: 'theme_prize' } }),
      'theme_prize',
    ],
    [
      'is refused across a merger',
      at(9),
      at(3, { organisation: 'bedrijf-b' }),
      'other_organisation',
    ],
    ['is refused from a rank that is not known', at(undefined), at(3), 'rank_unknown'],
    ['is refused to a rank that is not known', at(3), at(undefined), 'rank_unknown'],
  ])('%s', (_, from, to, expected) => {
    const change = editionRankChange(from, to);
    const text =
      change.kind === 'refused'
        ? change.reason
        : `${String(change.places)}${change.isDoubtful ? ' doubtful' : ''}`;
    expect(text).toBe(expected);
  });

  test('is the opposite the other way round, and adds up over three editions', () => {
    const rank = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(rank, rank, rank, (one, two, three) => {
        const places = (from: number, to: number) => {
          const change = editionRankChange(at(from), at(to));
          return change.kind === 'change' ? change.places : undefined;
        };
        expect((places(one, two) ?? NaN) + (places(two, one) ?? NaN)).toBe(0);
        expect((places(one, two) ?? NaN) + (places(two, three) ?? NaN)).toBe(places(one, three));
      }),
    );
  });
});
