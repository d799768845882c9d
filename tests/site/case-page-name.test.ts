import { expect, test } from 'vitest';
import { casePageName, placeOfCasePage } from '../../src/site/search/case-page-name.ts';

test('the name of a page tells the place of its case, and changes when the page does', () => {
  expect(casePageName('nl', 12, 'nl_a3f09c1')).toBe('nl_12-a3f0');
  expect(casePageName('nl', 12, 'nl_b3f09c1')).toBe('nl_12-b3f0');
});

test.each([
  ['the first case', 'nl_0-a3f0', 0],
  ['a case of a large register', 'en_10437-00ff', 10437],
  ['a page that is no case', 'nl_a3f09c1', undefined],
  ['a page whose digest begins with digits', 'nl_1234567', undefined],
])('%s', (_, name, place) => {
  expect(placeOfCasePage(name)).toBe(place);
});
