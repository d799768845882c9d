import { expect, test } from 'vitest';
import { sameValue } from '../../src/domain/same-value.ts';

test.each<[string, unknown, unknown, boolean]>([
  ['the same number', 52.5, 52.5, true],
  ['another number', 52.5, 52.6, false],
  ['a number and its text', 52, '52', false],
  ['nothing and nothing', undefined, undefined, true],
  ['null and a group', null, {}, false],
  [
    'keys in another order',
    { kind: 'range', from: 1, to: 2 },
    { to: 2, kind: 'range', from: 1 },
    true,
  ],
  [
    'a key more',
    { kind: 'number', number: 1 },
    { kind: 'number', number: 1, qualifier: 'estimate' },
    false,
  ],
  ['a key that is undefined', { number: 1 }, { number: 1, qualifier: undefined }, true],
  ['a list in another order', [1, 2], [2, 1], false],
  ['a longer list', [1], [1, 2], false],
  ['a list and a group', [], {}, false],
  [
    'deep down the same',
    { shares: [{ value: { number: 1 } }] },
    { shares: [{ value: { number: 1 } }] },
    true,
  ],
  [
    'deep down another',
    { shares: [{ value: { number: 1 } }] },
    { shares: [{ value: { number: 2 } }] },
    false,
  ],
])('%s', (_, one, other, expected) => {
  expect(sameValue(one, other)).toBe(expected);
  expect(sameValue(other, one)).toBe(expected);
});
