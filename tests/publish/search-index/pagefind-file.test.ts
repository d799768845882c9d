import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentOf, pagefindFile } from '../../../src/publish/search-index/pagefind-file.ts';
import { pageListIn } from '../../../src/publish/search-index/page-list.ts';
import { encode } from 'cborg';

test('a file gives back what was put into it', () => {
  expect(contentOf('a', pagefindFile(Buffer.from('inhoud'))).toString()).toBe('inhoud');
});

test('a file of another form is refused', () => {
  expect(() => contentOf('pagefind.nl_abc.pf_meta', gzipSync('other_engine'))).toThrow(
    "pagefind.nl_abc.pf_meta does not begin as Pagefind's files do.",
  );
});

const LIST: readonly unknown[] = ['1.5.2', [['nl_1', 3]], [['a', 'b', 'nl_2']], [], [], ['title']];
test.each([
  ['a part too few', LIST.slice(0, -1)],
  ['a part too many', [...LIST, []]],
  ['pages under their names', LIST.with(1, 'nl_1')],
  ['a filter, which joining would lose', LIST.with(3, [['soort', 'nl_3']])],
  ['an order, which joining would lose', LIST.with(4, [['datum', [0]]])],
])('a list of pages with %s is refused', (_, list) => {
  expect(pageListIn(encode(LIST))).toMatchObject({ version: '1.5.2', fields: ['title'] });
  expect(() => pageListIn(encode(list))).toThrow(
    'The search index lists its pages in an unknown form.',
  );
});
