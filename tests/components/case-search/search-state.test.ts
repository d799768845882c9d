import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksForSomething,
  readState,
  type SearchState,
  sorts,
  withValue,
  withValues,
  writeState,
} from '../../../src/components/case-search/search-state.ts';
import { languages } from '../../../src/schema/text.ts';
import { facetIds } from '../../../src/site/facets/facet-words.ts';

const NOTHING: SearchState = { query: '', sort: undefined, chosen: new Map() };

describe('an address', () => {
  test.each<[string, string, SearchState]>([
    ['of nothing', '', NOTHING],
    ['with words', '?q=leefbaar+loon', { ...NOTHING, query: 'leefbaar loon' }],
    ['with spaces around words', '?q=+loon+', { ...NOTHING, query: 'loon' }],
    [
      'with two values of a facet',
      '?land=bd&land=in',
      { ...NOTHING, chosen: new Map([['country', new Set(['bd', 'in'])]]) },
    ],
    ['with an order', '?volgorde=langste', { ...NOTHING, sort: 'longest' }],
    ['with an order that is none', '?volgorde=mooiste', NOTHING],
    ['with a facet that is none', '?kleur=rood', NOTHING],
    ['with an English word in Dutch', '?country=bd', NOTHING],
    ['with an empty value', '?land=', NOTHING],
  ])('%s', (_, search, state) => {
    expect(readState(search, 'nl')).toEqual(state);
  });

  test('stands in the words of its language', () => {
    const chosen = new Map([['country', new Set(['in', 'bd'])] as const]);
    const state: SearchState = { query: 'loon', sort: 'newest', chosen };
    expect(writeState(state, 'nl')).toBe('?q=loon&land=bd&land=in&volgorde=nieuwste');
    expect(writeState(state, 'en')).toBe('?q=loon&country=bd&country=in&order=newest');
    expect(writeState(NOTHING, 'nl')).toBe('');
  });

  const words = fc.string().map((text) => text.trim());
  const values = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 });
  const states = fc.record<SearchState>({
    query: words,
    sort: fc.constantFrom(undefined, ...sorts),
    chosen: fc
      .uniqueArray(fc.tuple(fc.constantFrom(...facetIds), values), { selector: ([facet]) => facet })
      .map((pairs) => new Map(pairs.map(([facet, ofFacet]) => [facet, new Set(ofFacet)]))),
  });

  test('holds the whole state, whatever is in it', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...languages), (state, lang) => {
        expect(readState(writeState(state, lang), lang)).toEqual(state);
      }),
    );
  });
});

test('a value is chosen, and undone, without touching the state before', () => {
  const one = withValue(NOTHING, 'country', 'bd', true);
  const two = withValue(one, 'country', 'in', true);
  expect(writeState(two, 'nl')).toBe('?land=bd&land=in');
  expect(writeState(one, 'nl')).toBe('?land=bd');
  expect(withValue(one, 'country', 'bd', false)).toEqual(NOTHING);
  expect(withValues(two, 'country', new Set())).toEqual(NOTHING);
});

test.each<[string, Partial<SearchState>, boolean]>([
  ['nothing', {}, false],
  ['the order that all cases stand in', { sort: 'newest' }, false],
  ['another order', { sort: 'longest' }, true],
  ['words', { query: 'loon' }, true],
  ['a value', { chosen: new Map([['country', new Set(['bd'])]]) }, true],
])('%s asks for something else than all cases: %s', (_, state, asks) => {
  expect(asksForSomething({ ...NOTHING, ...state })).toBe(asks);
});
