import { expect, test } from 'vitest';
import { entryOfAll } from '../../../src/publish/search-index/entry-file.ts';

const entry = (languages: Record<string, unknown>) =>
  JSON.stringify({ version: '1', languages, include_characters: ['_'] });

test('the entry of all languages lists them in the order of their codes', () => {
  const [dutch, english] = [{ nl: { page_count: 2 } }, { en: { page_count: 1 } }];
  expect(entryOfAll([entry(dutch), entry(english)])).toBe(entry({ ...english, ...dutch }));
});
