import { expect, test } from 'vitest';
import { belowBase } from '../../src/publish/below-base.ts';

test.each([
  ['a link', '<a href="/klachten/">', '<a href="/sub/klachten/">'],
  ['the front page', '<a href="/">', '<a href="/sub/">'],
  ['a form', '<form action="/zoeken/">', '<form action="/sub/zoeken/">'],
  ['what a script reads', '<x-y data-file="/a.json">', '<x-y data-file="/sub/a.json">'],
  [
    'what the bundler wrote, left as it is',
    '<link href="/sub/_astro/a.css">',
    '<link href="/sub/_astro/a.css">',
  ],
  ['a page named as the path', '<a href="/sub/">', '<a href="/sub/sub/">'],
  ['another host', '<a href="//example.org/">', '<a href="//example.org/">'],
  ['a full address', '<a href="https://a.org/b">', '<a href="https://a.org/b">'],
  ['a fragment', '<a href="#main">', '<a href="#main">'],
  ['text', '<p title="x">href="/klachten/"</p>', '<p title="x">href="/klachten/"</p>'],
])('%s', (_, html, expected) => {
  expect(belowBase(html, '/sub/')).toBe(expected);
});
