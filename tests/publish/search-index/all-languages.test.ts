import { expect, test } from 'vitest';
import { allLanguages } from '../../../src/publish/search-index/all-languages.ts';

const file = (path: string, content: string) => ({ path, content: Buffer.from(content) });
const entry = (languages: Record<string, unknown>) =>
  file(
    'pagefind-entry.json',
    JSON.stringify({ version: '1', languages, include_characters: ['_'] }),
  );

test('files of two languages are one index, whose entry lists both in the order of their codes', () => {
  const dutch = [entry({ nl: { page_count: 2 } }), file('pagefind.js', 'x'), file('a', 'nl')];
  const english = [entry({ en: { page_count: 1 } }), file('pagefind.js', 'x'), file('b', 'en')];
  expect(allLanguages([dutch, english])).toEqual([
    file(
      'pagefind-entry.json',
      '{"version":"1","languages":{"en":{"page_count":1},"nl":{"page_count":2}},"include_characters":["_"]}',
    ),
    file('pagefind.js', 'x'),
    file('a', 'nl'),
    file('b', 'en'),
  ]);
});
