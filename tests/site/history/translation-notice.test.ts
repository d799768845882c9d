import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { siteHistory } from '../../../src/site/history/site-history.ts';
import { siteModel } from '../../../src/site/model.ts';
import type { PageReference } from '../../../src/site/fact.ts';
import { translationNotice } from '../../../src/site/views/translation-notice.ts';
import { gitRepository } from '../../content/git-repository.ts';

// A made-up page, published in two languages in a repository of its own.
const PAGE = 'content/paginas/over.mdx';
const TRANSLATION = 'content/paginas/over.en.mdx';
const about: PageReference = { route: 'about', parameters: {} };

let repository: ReturnType<typeof gitRepository>;
beforeEach(() => {
  repository = gitRepository();
  cpSync('tests/fixtures/_base/content', join(repository.root, 'content'), { recursive: true });
  write('Wat wij doen (verzonnen)', 'Wij tellen.');
  repository.write(TRANSLATION, 'We count.\n');
  repository.commit('2020-01-01');
});
afterEach(() => {
  repository.discard();
});

const write = (summary: string, prose: string) => {
  repository.write(
    PAGE,
    `---\ntitle:\n  nl: Over (verzonnen)\n  en: About (made up)\nsummary:\n  nl: ${summary}\n  en: What we do (made up)\n---\n\n${prose}\n`,
  );
};

async function noticeIn(lang: 'nl' | 'en') {
  const content = await readContent(repository.root);
  const history = siteHistory(repository.root, content.records);
  return translationNotice(siteModel(content, '2022-01-01', history), about, lang);
}

test('a translation that nothing happened to is not spoken of', async () => {
  expect(await noticeIn('en')).toBeUndefined();
});

test('running text that changed after its translation is told, with the way to it', async () => {
  write('Wat wij doen (verzonnen)', 'Wij tellen en wegen.');
  repository.commit('2021-03-04');
  expect(await noticeIn('nl')).toBeUndefined();
  expect(await noticeIn('en')).toEqual({
    heading: 'The Dutch text is newer',
    text: 'On 4 March 2021 the Dutch text of this page was changed, and the translation has not followed yet. This is about the running text.',
    fields: undefined,
    original: { label: 'Read the Dutch text', href: '/over/', lang: 'nl' },
  });

  repository.write(TRANSLATION, 'We count and weigh.\n');
  repository.commit('2021-05-06');
  expect(await noticeIn('en')).toBeUndefined();
});

test('a field that changed without its translation is named by what the reader sees', async () => {
  write('Wat wij niet doen (verzonnen)', 'Wij tellen.');
  repository.commit('2021-03-04');
  expect(await noticeIn('en')).toMatchObject({
    text: 'On 4 March 2021 the Dutch text of this page was changed, and the translation has not followed yet.',
    fields: { label: 'This is about one short text.', texts: ['What we do (made up)'] },
  });
});

test('without a history nothing is said', async () => {
  const model = siteModel(await readContent(repository.root), '2022-01-01');
  expect(translationNotice(model, about, 'en')).toBeUndefined();
});
