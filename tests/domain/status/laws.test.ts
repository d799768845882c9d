import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isJudged } from '../../../src/domain/status/is-judged.ts';
import { kpiStatus } from '../../../src/domain/status/kpi-status.ts';
import { lastDay } from '../../../src/domain/period-end.ts';
import type { Verdict } from '../../../src/schema/verdict.ts';
import { kpiOf, type KpiSketch, range } from './kpi-of.ts';

const asOf = '2021-06-30';
const verdictOf = (sketch: KpiSketch): Verdict =>
  kpiStatus(kpiOf(sketch), { asOf, term: {} }).verdict;

/** Verdicts that compare, from bad to good; before and after a deadline are two scales. */
const SCALES: readonly (readonly Verdict[])[] = [
  ['below_start', 'far_behind', 'behind', 'on_track', 'reached'],
  ['missed', 'achieved_late', 'achieved'],
];

const figure = fc.integer({ min: -100, max: 100 });
const due = fc.constantFrom('2019', '2020', '2021-03', '2021-12', '2023');
/** Course of a made-up KPI: from 2015 through at most two milestones, with values of several years. */
const sketch = fc
  .record({
    aim: fc.constantFrom('at_least' as const, 'at_most' as const),
    baseline: figure,
    target: figure,
    by: due,
    milestones: fc
      .subarray(['2016', '2018'])
      .chain((dates) =>
        fc.tuple(...dates.map((by) => figure.map((value) => [by, value] as const))),
      ),
    values: fc
      .subarray(['2016', '2017', '2018', '2019', '2020', '2021-03'], { minLength: 1 })
      .chain((periods) =>
        fc.tuple(...periods.map((period) => figure.map((value) => [period, value] as const))),
      ),
  })
  .map(({ baseline, ...rest }) => ({ ...rest, baseline: ['2015', baseline] as const }));
type Sketch = typeof sketch extends fc.Arbitrary<infer One> ? One : never;

const mapped = (one: Sketch, change: (value: number) => number): Sketch => ({
  ...one,
  target: change(one.target),
  baseline: [one.baseline[0], change(one.baseline[1])],
  milestones: one.milestones.map(([by, value]) => [by, change(value)] as const),
  values: one.values.map(([period, value]) => [period, change(value)] as const),
});

const law = (check: (one: Sketch) => void) => {
  fc.assert(fc.property(sketch, check), { numRuns: 500, seed: 20 });
};

describe('the status of any KPI', () => {
  test('never gets worse by a better value', () => {
    fc.assert(
      fc.property(sketch, fc.nat(5), fc.nat(200), (one, index, improvement) => {
        const at = index % one.values.length;
        const better = {
          ...one,
          values: one.values.map(([period, value], place) =>
            place === at
              ? ([period, value + (one.aim === 'at_least' ? improvement : -improvement)] as const)
              : ([period, value] as const),
          ),
        };
        const [first, second] = [verdictOf(one), verdictOf(better)];
        const scale = SCALES.find((verdicts) => verdicts.includes(first));
        // What was not judged stays so, unless the better value meets the target.
        if (scale === undefined) expect([first, 'reached']).toContain(second);
        else expect(scale.indexOf(second)).toBeGreaterThanOrEqual(scale.indexOf(first));
      }),
      { numRuns: 1000, seed: 20 },
    );
  });

  test.each([1000, 0.001, 1 / 3, 0.1])('is the same in a unit %d times as large', (factor) => {
    law((one) => {
      expect(verdictOf(mapped(one, (value) => value * factor))).toBe(verdictOf(one));
    });
  });

  test('is the same where every value is turned around and less is better', () => {
    law((one) => {
      const aim = one.aim === 'at_least' ? 'at_most' : 'at_least';
      expect(verdictOf({ ...mapped(one, (value) => -value), aim })).toBe(verdictOf(one));
    });
  });

  test('is the same in whatever order the values are written', () => {
    law((one) => {
      const turned = {
        ...one,
        values: one.values.toReversed(),
        milestones: one.milestones.toReversed(),
      };
      expect(verdictOf(turned)).toBe(verdictOf(one));
    });
  });

  test('is missed only with a value at or after a deadline that has passed', () => {
    law((one) => {
      const deadline = lastDay(one.by);
      const hasFinal = one.values.some(([period]) => lastDay(period) >= deadline);
      if (deadline >= asOf || !hasFinal) expect(verdictOf(one)).not.toBe('missed');
      else expect(['missed', 'achieved', 'achieved_late']).toContain(verdictOf(one));
    });
  });

  test('is not judged across a break', () => {
    law((one) => {
      expect(isJudged(verdictOf({ ...one, breaks: ['2016'] }))).toBe(false);
    });
  });

  test('follows from both ends of a range', () => {
    fc.assert(
      fc.property(sketch, fc.nat(100), (one, width) => {
        const [last, ...rest] = one.values.toReversed();
        if (last === undefined) return;
        const [period, low] = last;
        const at = (value: number | object) =>
          verdictOf({ ...one, values: [...rest, [period, value]] });
        const ends = new Set([at(low), at(low + width)]);
        expect(at(range(low, low + width))).toBe(
          ends.size === 1 ? [...ends][0] : 'depends_on_reading',
        );
      }),
      { numRuns: 500, seed: 20 },
    );
  });
});
