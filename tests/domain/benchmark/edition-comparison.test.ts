import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  editionComparison,
  type EditionMethod,
} from '../../../src/domain/benchmark/edition-comparison.ts';

const same = { kind: 'benchmark', method: { id: 'a', comparability: 'same_criteria' } } as const;
const silent = { kind: 'benchmark', method: { id: 'b', comparability: 'not_stated' } } as const;
const single = { kind: 'benchmark', method: { id: 'c' } } as const;
const unknown = { kind: 'benchmark' } as const;
const prize = { kind: 'theme_prize' } as const;

describe('two editions', () => {
  test.each<[string, EditionMethod, EditionMethod, string]>([
    ['with a method of which a source says that it was the same', same, same, 'comparable'],
    ['with one scale, of which no source says so', silent, silent, 'criteria_not_stated'],
    ['with a method that nobody has judged', single, single, 'criteria_not_stated'],
    ['with different methods', same, silent, 'other_method'],
    ['of which one has an unknown method', same, unknown, 'method_unknown'],
    ['of which neither method is known', unknown, unknown, 'method_unknown'],
    ['of which one is a year with a theme prize', prize, same, 'theme_prize'],
    ['that are both a theme prize', prize, prize, 'theme_prize'],
  ])('%s', (_, one, other, expected) => {
    const comparison = editionComparison(one, other);
    expect(comparison.comparable ? 'comparable' : comparison.reason).toBe(expected);
  });
});

const methods = [same.method, silent.method, single.method, undefined];
const anyEdition: fc.Arbitrary<EditionMethod> = fc.record({
  kind: fc.constantFrom('benchmark', 'theme_prize'),
  method: fc.constantFrom(...methods),
});

test('which edition comes first makes no difference', () => {
  fc.assert(
    fc.property(anyEdition, anyEdition, (one, other) => {
      expect(editionComparison(one, other)).toEqual(editionComparison(other, one));
    }),
  );
});

test('editions with different methods are never comparable', () => {
  fc.assert(
    fc.property(anyEdition, anyEdition, (one, other) => {
      fc.pre(one.method !== other.method);
      expect(editionComparison(one, other).comparable).toBe(false);
    }),
  );
});
