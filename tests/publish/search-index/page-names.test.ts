import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withPageNames } from '../../../src/publish/search-index/page-names.ts';

const CASES = ['/klachten/nieuw/', '/klachten/oud/'];

const packed = (text: string) => gzipSync(Buffer.from(`pagefind_dcd${text}`, 'latin1'));
const unpacked = (content: Uint8Array) => gunzipSync(content).toString('latin1');

const page = (name: string, url: string) => ({
  path: `fragment/${name}.pf_fragment`,
  content: packed(JSON.stringify({ url })),
});
const pages = [
  page('nl_0000001', '/klachten/oud/'),
  page('nl_0000002', '/klachten/nieuw/'),
  page('nl_0000003', '/over/'),
];
/** Texts of ten bytes, each followed by a number, as the list of pages holds them. */
const list = {
  path: 'pagefind.nl_abc.pf_meta',
  content: packed('\x6anl_0000001\x05\x6anl_0000002\x18\x61\x6anl_0000003\x00'),
};

const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

test('pages are named after their place, those of cases after that in the search data', () => {
  const made = withPageNames([...pages, list], 'nl', CASES);
  expect(paths(made)).toEqual([
    'fragment/nl_1-ca2ad4.pf_fragment',
    'fragment/nl_0-ca2ad4.pf_fragment',
    'fragment/nl_p2-ca2ad4.pf_fragment',
    'pagefind.nl_abc.pf_meta',
  ]);
  expect(unpacked(made[3]?.content ?? new Uint8Array())).toBe(
    'pagefind_dcd\x6bnl_1-ca2ad4\x05\x6bnl_0-ca2ad4\x18\x61\x6cnl_p2-ca2ad4\x00',
  );
});

test('when one page changes all get another name, so that no cache gives an old one', () => {
  const [, second = '', third = ''] = pages.map(({ path }) => path.slice('fragment/'.length, -12));
  const changed = [
    page('nl_0000009', '/klachten/oud/'),
    ...pages.slice(1),
    { ...list, content: packed(`\x6anl_0000009\x05\x6a${second}\x18\x61\x6a${third}\x00`) },
  ];
  const before = paths(withPageNames([...pages, list], 'nl', CASES));
  const after = paths(withPageNames(changed, 'nl', CASES));
  expect(after.filter((path) => before.includes(path))).toEqual(['pagefind.nl_abc.pf_meta']);
});

test('an index that lacks a case, or has another form, is refused', () => {
  expect(() => withPageNames([...pages.slice(1), list], 'nl', CASES)).toThrow(
    'The search index lacks /klachten/oud/.',
  );
  const other = { ...list, content: gzipSync('other_engine') };
  expect(() => withPageNames([...pages, other], 'nl', CASES)).toThrow(
    "pagefind.nl_abc.pf_meta does not begin as Pagefind's files do.",
  );
});
