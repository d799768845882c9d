import { describe, expect, test } from 'vitest';
import { sectorScore } from '../../../src/domain/comparison/sector-score.ts';
import {
  type DimensionScore,
  noScore,
  unknownScore,
} from '../../../src/domain/sector-benchmark/dimension-score.ts';

const known = (value: number): DimensionScore => ({
  state: 'known',
  interval: { low: value, high: value },
  tallies: [],
});

describe('the score of a sector', () => {
  test.each<[string, DimensionScore[], string, object | undefined]>([
    ['without a covenant does not apply', [], 'not_applicable', undefined],
    ['is that of its only covenant', [known(0.4)], 'known', { low: 0.4, high: 0.4 }],
    ['is one number where its covenants agree', [known(0), known(0)], 'known', { low: 0, high: 0 }],
    [
      'runs from the lowest to the highest of its covenants',
      [known(0.8), known(0.2)],
      'partly_known',
      { low: 0.2, high: 0.8 },
    ],
    [
      'can be anything where one covenant can',
      [known(0.5), unknownScore],
      'partly_known',
      { low: 0, high: 1 },
    ],
    ['is unknown where all are', [unknownScore, unknownScore], 'unknown', { low: 0, high: 1 }],
    [
      'leaves out a covenant of which it is not yet due',
      [known(0.5), noScore('not_yet_due')],
      'known',
      { low: 0.5, high: 0.5 },
    ],
    [
      'is not yet due where it is for none',
      [noScore('not_yet_due'), noScore('not_yet_due')],
      'not_yet_due',
      undefined,
    ],
  ])('%s', (_, scores, state, interval) => {
    const score = sectorScore(scores);
    expect([score.state, score.interval]).toEqual([state, interval]);
  });
});
