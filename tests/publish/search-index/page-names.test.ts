import { expect, test } from 'vitest';
import { pageNames } from '../../../src/publish/search-index/page-names.ts';

const CASES = ['/klachten/nieuw/', '/klachten/oud/'];

const pages = [
  { name: 'nl_0000001', address: '/klachten/oud/' },
  { name: 'nl_0000002', address: '/klachten/nieuw/' },
  { name: 'nl_0000003', address: '/over/' },
];

test('pages are named after their place, those of cases after that in the search data', () => {
  expect(pageNames(pages, 'nl', CASES)).toEqual(['nl_1-ca2ad4', 'nl_0-ca2ad4', 'nl_p2-ca2ad4']);
});

test('when one page changes all get another name, so that no cache gives an old one', () => {
  const changed = [{ name: 'nl_0000009', address: '/klachten/oud/' }, ...pages.slice(1)];
  const before = pageNames(pages, 'nl', CASES);
  expect(pageNames(changed, 'nl', CASES).filter((name) => before.includes(name))).toEqual([]);
});

test('an index that lacks a case is refused', () => {
  expect(() => pageNames(pages.slice(1), 'nl', CASES)).toThrow(
    'The search index lacks /klachten/oud/.',
  );
});
