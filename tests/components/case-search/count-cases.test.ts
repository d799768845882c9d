import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCases, mostExcluding } from '../../../src/components/case-search/count-cases.ts';
import { orderCases } from '../../../src/components/case-search/order-cases.ts';
import type { FacetId } from '../../../src/site/facets/facet-words.ts';
import type { FacetColumn } from '../../../src/site/search/case-search-data.ts';

/** Five made-up cases: where they happened and what came of them. */
const country: FacetColumn = { values: ['bd', 'in', 'nl'], cases: [0, 1, [0, 1], 2, 0] };
const outcome: FacetColumn = { values: ['gegrond', 'ongegrond'], cases: [0, 0, 1, 0, 1] };
const columns = new Map<FacetId, FacetColumn>([
  ['country', country],
  ['outcome', outcome],
]);
const count = (chosen: Partial<Record<FacetId, string[]>>, hits?: number[]) =>
  countCases(
    5,
    columns,
    new Map(
      Object.entries(chosen).map(([facet, values]) => [facet as FacetId, new Set(values)] as const),
    ),
    hits === undefined ? undefined : new Set(hits),
  );
const tally = (counts: ReadonlyMap<string, number> | undefined) => [...(counts?.values() ?? [])];

describe('cases are counted', () => {
  test('all of them, when nothing is asked', () => {
    const { found, counts, without } = count({});
    expect(found).toEqual([0, 1, 2, 3, 4]);
    expect(tally(counts.get('country'))).toEqual([3, 2, 1]);
    expect(tally(counts.get('outcome'))).toEqual([3, 2]);
    expect(without.size).toBe(0);
  });

  test('with one of the values of a facet: a case with both is one case', () => {
    expect(count({ country: ['bd', 'in'] }).found).toEqual([0, 1, 2, 4]);
  });

  test('with a value of each facet', () => {
    expect(count({ country: ['bd'], outcome: ['ongegrond'] }).found).toEqual([2, 4]);
  });

  test('beside a chosen value, the others of its facet keep what they would give', () => {
    const { counts } = count({ country: ['bd'], outcome: ['ongegrond'] });
    expect(tally(counts.get('country'))).toEqual([2, 1, 0]);
    expect(tally(counts.get('outcome'))).toEqual([1, 2]);
  });

  test('only where the words are', () => {
    const { found, counts } = count({ country: ['bd'] }, [4, 3]);
    expect(found).toEqual([4]);
    expect(tally(counts.get('country'))).toEqual([1, 0, 1]);
  });

  test('with a value that no case has: none', () => {
    expect(count({ country: ['zz'] }).found).toEqual([]);
  });
});

describe('what to leave out when nothing is found', () => {
  test.each([
    [
      'the facet that excludes most',
      count({ country: ['nl'], outcome: ['ongegrond'] }),
      'outcome',
      [2, 1],
    ],
    ['the words', count({ country: ['nl'] }, [0]), 'country', [1, 1]],
    [
      'nothing alone',
      count({ country: ['nl'], outcome: ['ongegrond'] }, [0]),
      undefined,
      [0, 0, 0],
    ],
  ])('%s', (_, { found, without }, filter, numbers) => {
    expect(found).toEqual([]);
    expect([...without.values()].toSorted((a, b) => b - a)).toEqual(numbers);
    if (filter === undefined) expect(mostExcluding(without)).toBeUndefined();
    else expect(without.get(mostExcluding(without) ?? 'query')).toBe(numbers[0]);
  });
});

test('each number is what choosing that value alone in its facet would find', () => {
  const values = fc.uniqueArray(fc.nat(3), { minLength: 1 });
  const column = fc
    .array(values, { minLength: 12, maxLength: 12 })
    .map((cases): FacetColumn => ({ values: ['a', 'b', 'c', 'd'], cases }));
  const chosen = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(
      column,
      column,
      chosen,
      chosen,
      fc.uniqueArray(fc.nat(11)),
      (one, two, ofOne, ofTwo, hits) => {
        const both = new Map<FacetId, FacetColumn>([
          ['sector', one],
          ['theme', two],
        ]);
        const asked = new Map(
          (
            [
              ['sector', ofOne],
              ['theme', ofTwo],
            ] as const
          )
            .filter(([, names]) => names.length > 0)
            .map(([facet, names]) => [facet as FacetId, new Set<string>(names)]),
        );
        const { counts } = countCases(12, both, asked, new Set(hits));
        for (const facet of both.keys())
          for (const [value, number] of counts.get(facet) ?? []) {
            const alone = new Map(asked).set(facet, new Set([value]));
            expect(countCases(12, both, alone, new Set(hits)).found).toHaveLength(number);
          }
      },
    ),
  );
});

describe('results stand', () => {
  const days = [null, 30, 400, null, 30];
  test.each([
    ['the latest first', [0, 2, 4], 'newest' as const, undefined, [0, 2, 4]],
    ['by relevance to words', [0, 2, 4], undefined, [4, 1, 0, 2], [4, 0, 2]],
    ['the latest first, also with words', [0, 2, 4], 'newest' as const, [4, 1, 0, 2], [0, 2, 4]],
    [
      'by relevance without words: the latest first',
      [0, 2],
      'relevance' as const,
      undefined,
      [0, 2],
    ],
    [
      'the longest first, those not known last',
      [0, 1, 2, 3, 4],
      'longest' as const,
      undefined,
      [2, 1, 4, 0, 3],
    ],
  ])('%s', (_, found, sort, ranking, expected) => {
    expect(orderCases(found, sort, days, ranking)).toEqual(expected);
  });
});
