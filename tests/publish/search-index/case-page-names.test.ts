import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withCasePageNames } from '../../../src/publish/search-index/case-page-names.ts';

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

test('pages of cases are named after their place, in their files and in the list', () => {
  const made = withCasePageNames([...pages, list], 'nl', CASES);
  expect(made.map(({ path }) => path)).toEqual([
    'fragment/nl_1-0000.pf_fragment',
    'fragment/nl_0-0000.pf_fragment',
    'fragment/nl_0000003.pf_fragment',
    'pagefind.nl_abc.pf_meta',
  ]);
  expect(unpacked(made[3]?.content ?? new Uint8Array())).toBe(
    'pagefind_dcd\x69nl_1-0000\x05\x69nl_0-0000\x18\x61\x6anl_0000003\x00',
  );
});

test('an index that lacks a case, or has another form, is refused', () => {
  expect(() => withCasePageNames(pages.slice(1), 'nl', CASES)).toThrow(
    'The search index lacks /klachten/oud/.',
  );
  const other = { ...list, content: gzipSync('other_engine') };
  expect(() => withCasePageNames([...pages, other], 'nl', CASES)).toThrow(
    "pagefind.nl_abc.pf_meta does not begin as Pagefind's files do.",
  );
});
