import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByKind } from '../../src/components/search-groups.ts';

const byLetter = (results: readonly string[]) => groupByKind(results, ([kind = '']) => kind);

describe('search results by kind', () => {
  test.each([
    ['nothing', [], []],
    ['one kind keeps its order', ['a2', 'a1'], [{ kind: 'a', entries: ['a2', 'a1'] }]],
    [
      'the kind of the best result comes first',
      ['b1', 'a1', 'b2'],
      [
        { kind: 'b', entries: ['b1', 'b2'] },
        { kind: 'a', entries: ['a1'] },
      ],
    ],
  ])('%s', (_, results, groups) => {
    expect(byLetter(results)).toEqual(groups);
  });

  test('loses and doubles no result', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 })), (results) => {
        const entries = byLetter(results).flatMap((group) => group.entries);
        expect(entries.toSorted()).toEqual(results.toSorted());
      }),
    );
  });
});
