import { expect, test } from 'vitest';
import { absoluteAddress } from '../../src/site/absolute-address.ts';

test.each([
  ['https://example.org', '/', 'https://example.org/'],
  ['https://example.org', '/over/', 'https://example.org/over/'],
  ['https://example.org/', '/over/#contact', 'https://example.org/over/#contact'],
  ['https://example.org/sub', '/over/', 'https://example.org/sub/over/'],
  ['https://example.org/sub/', '/', 'https://example.org/sub/'],
])('on %s, %s is %s', (url, address, expected) => {
  expect(absoluteAddress({ url }, address)).toBe(expected);
});
