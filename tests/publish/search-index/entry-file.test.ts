import { expect, test } from 'vitest';
import { entryOfAll, entryOfJoined } from '../../../src/publish/search-index/entry-file.ts';

const entry = (lang: string, hash: string, pages: number) => ({
  version: '1',
  languages: { [lang]: { hash, wasm: lang, page_count: pages } },
  include_characters: ['_'],
});

test('the entry of a joined index is that of its first part, with its own list and pages', () => {
  expect(entryOfJoined(entry('nl', 'nl_1', 2), 'nl', { hash: 'nl_2', page_count: 5 })).toEqual(
    entry('nl', 'nl_2', 5),
  );
});

test('the entry of all languages lists them in the order of their codes', () => {
  const [dutch, english] = [entry('nl', 'nl_1', 2), entry('en', 'en_1', 1)];
  expect(JSON.stringify(entryOfAll([dutch, english]))).toBe(
    JSON.stringify({ ...dutch, languages: { ...english.languages, ...dutch.languages } }),
  );
});
