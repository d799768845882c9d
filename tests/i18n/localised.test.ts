import { expect, test } from 'vitest';
import { inLanguage } from '../../src/i18n/localised.ts';
import type { Language, LocalisedText } from '../../src/schema/text.ts';

test.each<[string, LocalisedText, Language, string, Language]>([
  ['in both, asked for Dutch', { nl: 'loon', en: 'wage' }, 'nl', 'loon', 'nl'],
  ['in both, asked for English', { nl: 'loon', en: 'wage' }, 'en', 'wage', 'en'],
  ['in Dutch only, asked for English', { nl: 'loon' }, 'en', 'loon', 'nl'],
  ['in English only, asked for Dutch', { en: 'wage' }, 'nl', 'wage', 'en'],
  ['in no language, which the check refuses', {}, 'nl', '', 'en'],
])('a text %s', (_, localised, asked, text, lang) => {
  expect(inLanguage(localised, asked)).toEqual({ text, lang });
});
