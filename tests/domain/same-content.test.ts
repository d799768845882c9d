import { expect, test } from 'vitest';
import { sameContent } from '../../src/domain/same-content.ts';

test.each([
  ['another order of keys', { kind: 'number', number: 1 }, { number: 1, kind: 'number' }, true],
  ['1.0 against 1', JSON.parse('1.0'), 1, true],
  ['minus zero', -0, 0, true],
  ['another number', 48, 48.5, false],
  ['a field that is not set against one that is left out', { a: 1, b: undefined }, { a: 1 }, true],
  ['a field more', { a: 1, b: 2 }, { a: 1 }, false],
  ['another order of a list', ['a', 'b'], ['b', 'a'], true],
  ['a member twice', ['a', 'a', 'b'], ['a', 'b', 'b'], false],
  ['white space in a text', 'een  tekst\n', 'een tekst', true],
  ['accents composed otherwise', 'cafe\u0301', 'café', true],
  ['another letter', 'Een tekst', 'een tekst', false],
  ['a translation that came', { nl: 'ja' }, { nl: 'ja', en: 'yes' }, true],
  ['another translation', { nl: 'ja', en: 'yes' }, { nl: 'ja', en: 'no' }, false],
  ['no language in common', { nl: 'ja' }, { en: 'yes' }, false],
  ['null against a group', null, {}, false],
  ['a list against a group', [], {}, false],
  ['deep down another', { a: [{ b: { c: 1 } }] }, { a: [{ b: { c: 2 } }] }, false],
  ['nothing against something', undefined, 0, false],
  ['text against number', '1', 1, false],
])('%s', (_, one, other, same) => {
  expect(sameContent(one, other)).toBe(same);
  expect(sameContent(other, one)).toBe(same);
});
