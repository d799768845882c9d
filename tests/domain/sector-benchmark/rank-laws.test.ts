import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  rankIntervals,
  robustRankIntervals,
} from '../../../src/domain/sector-benchmark/rank-interval.ts';
import type { Interval } from '../../../src/domain/sector-benchmark/tally.ts';
import { type Scores, weightedScore } from '../../../src/domain/sector-benchmark/weighted-score.ts';
import {
  LEAST_WEIGHT,
  MOST_WEIGHT,
  weightCorners,
} from '../../../src/domain/sector-benchmark/weights.ts';

const DIMENSIONS = 6;
const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const interval: fc.Arbitrary<Interval> = fc
  .tuple(share, share)
  .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const score = fc.oneof(
  { weight: 4, arbitrary: share.map((value) => ({ low: value, high: value })) },
  { weight: 2, arbitrary: interval },
  { weight: 1, arbitrary: fc.constant({ low: 0, high: 1 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
/** Something applies to every sector; one to which nothing does has no place among others. */
const sector = fc
  .array(score, { minLength: DIMENSIONS, maxLength: DIMENSIONS })
  .filter((scores) => scores.some((one) => one !== undefined));
const sectors = fc.array(sector, { minLength: 2, maxLength: 6 });

/** Sectors, and the places of all of them in another order. */
const inTwoOrders = sectors.chain((all) => {
  const places = all.map((_, place) => place);
  const whole = { minLength: all.length, maxLength: all.length };
  return fc.tuple(fc.constant(all), fc.shuffledSubarray(places, whole));
});

/** Any reasonable weighting: a mixture of the corners. */
const weighting = fc
  .array(fc.integer({ min: 0, max: 100 }), { minLength: 30, maxLength: 30 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => {
    const corners = weightCorners(DIMENSIONS);
    const total = parts.reduce((sum, part) => sum + part, 0);
    return Array.from({ length: DIMENSIONS }, (_, index) =>
      corners.reduce(
        (sum, corner, place) => sum + ((parts[place] ?? 0) / total) * (corner[index] ?? 0),
        0,
      ),
    );
  });

/** A value between the ends of each score, as the truth may turn out. */
const truth = (all: readonly Scores[], at: number): Scores[] =>
  all.map((scores, row) =>
    scores.map((one, column) => {
      if (one === undefined) return undefined;
      const part = ((at + row * 7 + column * 3) % 11) / 10;
      const value = one.low + (one.high - one.low) * part;
      return { low: value, high: value };
    }),
  );

const totalsOf = (all: readonly Scores[], weights: readonly number[]) =>
  all.map((scores) => weightedScore(scores, weights) ?? { low: 0, high: 1 });

describe('the place among sectors', () => {
  test('lies within the interval under any reasonable weighting, however the unknown turns out', () => {
    fc.assert(
      fc.property(sectors, weighting, fc.nat(10), (all, weights, at) => {
        const robust = robustRankIntervals(all);
        const known = totalsOf(truth(all, at), weights);
        for (const [row, own] of known.entries()) {
          const place = 1 + known.filter(({ low }) => low > own.low + 1e-9).length;
          expect(place).toBeGreaterThanOrEqual(robust[row]?.best ?? NaN);
          expect(place).toBeLessThanOrEqual(robust[row]?.worst ?? NaN);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('does not change where the sectors are listed in another order', () => {
    fc.assert(
      fc.property(inTwoOrders, weighting, ([all, order], weights) => {
        const shuffled = order.flatMap((place) => all.slice(place, place + 1));
        const moved = <T>(places: readonly T[]) => order.map((place) => places[place]);
        expect(robustRankIntervals(shuffled)).toEqual(moved(robustRankIntervals(all)));
        expect(rankIntervals(totalsOf(shuffled, weights))).toEqual(
          moved(rankIntervals(totalsOf(all, weights))),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('does not depend on what a dimension is that is the same for all', () => {
    fc.assert(
      fc.property(sectors, share, share, weighting, (all, one, other, weights) => {
        const same = (value: number) =>
          all.map((scores) => [{ low: value, high: value }, ...scores.slice(1)]);
        const apply = all.every((scores) => scores.every((own) => own !== undefined));
        // Where a dimension applies to some only, its weight moves to different others for each.
        fc.pre(apply);
        expect(robustRankIntervals(same(one))).toEqual(robustRankIntervals(same(other)));
        expect(rankIntervals(totalsOf(same(one), weights))).toEqual(
          rankIntervals(totalsOf(same(other), weights)),
        );
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  test('never gets less certain by learning something', () => {
    fc.assert(
      fc.property(sectors, fc.nat(5), fc.nat(5), fc.nat(10), (all, row, column, at) => {
        const learned = truth(all, at);
        const after = all.map((scores, place) =>
          scores.map((own, index) =>
            place === row % all.length && index === column ? learned[place]?.[index] : own,
          ),
        );
        const then = robustRankIntervals(after);
        for (const [place, { best, worst }] of robustRankIntervals(all).entries()) {
          expect(then[place]?.best).toBeGreaterThanOrEqual(best);
          expect(then[place]?.worst).toBeLessThanOrEqual(worst);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

describe('the corners of all reasonable weightings', () => {
  test.each([
    [2, 1],
    [4, 12],
    [6, 30],
    [20, 1],
  ])('of %d dimensions are %d', (count, corners) => {
    expect(weightCorners(count)).toHaveLength(corners);
  });

  test.each([2, 3, 4, 6, 9, 12, 20])('of %d dimensions add up to 1 within the limits', (count) => {
    for (const corner of weightCorners(count)) {
      expect(corner.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...corner)).toBeGreaterThanOrEqual(LEAST_WEIGHT - 1e-12);
      expect(Math.max(...corner)).toBeLessThanOrEqual(MOST_WEIGHT + 1e-12);
    }
  });
});

describe('two sectors', () => {
  const known = (...values: number[]): Scores =>
    values.map((value) => ({ low: value, high: value }));

  test.each<[string, Scores, Scores, object[]]>([
    [
      'of which one is better on all',
      known(1, 1, 1, 1, 1, 1),
      known(0, 0, 0, 0, 0, 0),
      [
        { best: 1, worst: 1 },
        { best: 2, worst: 2 },
      ],
    ],
    [
      'that are the same',
      known(0.5, 0.5, 0.5, 0.5, 0.5, 0.5),
      known(0.5, 0.5, 0.5, 0.5, 0.5, 0.5),
      [
        { best: 1, worst: 1 },
        { best: 1, worst: 1 },
      ],
    ],
    [
      'of which each is better on something',
      known(1, 0, 0.5, 0.5, 0.5, 0.5),
      known(0, 1, 0.5, 0.5, 0.5, 0.5),
      [
        { best: 1, worst: 2 },
        { best: 1, worst: 2 },
      ],
    ],
    [
      'of which one is unknown',
      [{ low: 0, high: 1 }, ...known(0, 0, 0, 0, 0)],
      known(0.5, 0.01, 0.01, 0.01, 0.01, 0.01),
      [
        { best: 1, worst: 2 },
        { best: 1, worst: 2 },
      ],
    ],
  ])('%s', (_, one, other, expected) => {
    expect(robustRankIntervals([one, other])).toEqual(expected);
  });
});
