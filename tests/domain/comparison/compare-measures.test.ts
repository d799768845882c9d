import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareMeasures, type Measure } from '../../../src/domain/comparison/compare-measures.ts';

const known = (value: number, rest: Partial<Measure> = {}): Measure => ({
  state: 'known',
  range: { low: value, high: value },
  ...rest,
});
const between = (low: number, high: number): Measure => ({
  state: 'partly_known',
  range: { low, high },
});
const unknown: Measure = { state: 'unknown', range: { low: 0, high: 1 } };

describe('one number held against another', () => {
  test.each<[string, Measure, Measure, string]>([
    ['is larger', known(0.6), known(0.5), 'larger'],
    ['is smaller', known(0), known(0.5), 'smaller'],
    ['is the same', known(0.5), known(0.5), 'same'],
    ['is the same but for rounding', known(0.1 + 0.2), known(0.3), 'same'],
    ['is larger than all that the other can be', known(0.6), between(0.2, 0.5), 'larger'],
    ['touches what the other can be', known(0.5), between(0.2, 0.5), 'overlap'],
    ['has values in common with the other', between(0.3, 0.6), between(0.2, 0.5), 'overlap'],
    ['can be the same range and yet differ', between(0.2, 0.5), between(0.2, 0.5), 'overlap'],
    ['is not known', unknown, known(0.5), 'unknown'],
    ['zero is a number, unlike unknown', known(0), unknown, 'unknown'],
    ['does not apply', { state: 'not_applicable' }, known(0.5), 'not_applicable'],
    ['is not yet due', known(0.5), { state: 'not_yet_due' }, 'not_yet_due'],
    ['says that it is known but has no number', { state: 'known' }, known(1), 'unknown'],
    ['has another method', known(1, { method: 'a' }), known(2, { method: 'b' }), 'other_method'],
    [
      'has another edition of the same method',
      known(1, { method: 'a', edition: '2015' }),
      known(2, { method: 'a', edition: '2016' }),
      'other_edition',
    ],
    ['counts other parts', known(1, { parts: 'a' }), known(0.5, { parts: 'a b' }), 'other_parts'],
    ['is doubtful', known(1, { isDoubtful: true }), known(2), 'doubtful'],
    ['the other is doubtful', known(1), known(1, { isDoubtful: true }), 'doubtful'],
  ])('%s', (_, one, other, expected) => {
    const comparison = compareMeasures(one, other);
    expect(comparison.kind === 'refused' ? comparison.reason : comparison.kind).toBe(expected);
  });
});

const share = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const range = fc
  .tuple(share, share)
  .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const measure: fc.Arbitrary<Measure> = fc.record({
  state: fc.constantFrom('known' as const, 'partly_known' as const),
  range,
});

describe('the laws of comparison', () => {
  test('turning two around turns the answer around', () => {
    const turned = { larger: 'smaller', smaller: 'larger', same: 'same', refused: 'refused' };
    fc.assert(
      fc.property(measure, measure, (one, other) => {
        expect(compareMeasures(other, one).kind).toBe(turned[compareMeasures(one, other).kind]);
      }),
      { seed: 7 },
    );
  });

  test('what is certain stays so, whatever within its range a number turns out to be', () => {
    fc.assert(
      fc.property(measure, measure, share, (one, other, part) => {
        const { kind } = compareMeasures(one, other);
        fc.pre(kind !== 'refused');
        const { low = 0, high = 1 } = one.range ?? {};
        const value = low + (high - low) * part;
        expect(compareMeasures(known(value), other).kind).toBe(kind);
      }),
      { seed: 7 },
    );
  });
});
