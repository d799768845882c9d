import { expect, test } from 'vitest';
import { casePageName, otherPageName, placeOfCasePage } from '../../src/site/search/page-name.ts';

test('the name of a page tells the place of its case, or that it is about none', () => {
  expect(casePageName('nl', 12, 'a3f09c')).toBe('nl_12-a3f09c');
  expect(otherPageName('en', 12, 'a3f09c')).toBe('en_p12-a3f09c');
});

test.each([
  ['the first case', 'nl_0-a3f0', 0],
  ['a case of a large register', 'en_10437-00ff', 10437],
  ['a page that is no case', 'nl_p12-a3f09c', undefined],
  ['a page as the engine names it', 'nl_1234567', undefined],
])('%s', (_, name, place) => {
  expect(placeOfCasePage(name)).toBe(place);
});
