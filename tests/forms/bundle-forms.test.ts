import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundleForms } from '../../src/forms/bundle-forms.ts';
import { formMenuWords } from '../../src/i18n/form-menus.nl.ts';

type Words = Readonly<Record<string, unknown>>;

const file = createRequire(import.meta.url).resolve('@sveltia/cms');
const { transform, resolveId } = bundleForms();

test('the software of the forms asks no other host for fonts, portraits or the health of a forge', () => {
  const code = transform(readFileSync(file, 'utf8'), file) ?? '';
  expect(code).not.toContain('jsdelivr');
  expect(code).not.toContain('githubstatus.com/api');
  expect(code).not.toContain('hostedstatus');
  expect(code).not.toContain('avatar_url,profileURL');
  expect(code).not.toContain('.authorAvatarURL?');
  expect(code).toContain('.isLocalHost=true');
});

test('what is saved is up for review at once', () => {
  const code = transform(readFileSync(file, 'utf8'), file) ?? '';
  expect(code.match(/status:`pending_review`,pullRequest:/gu)).toHaveLength(1);
});

test.each([
  ['English', file, 'Saving did not work. What you filled in is still here.'],
  [
    'Dutch',
    join(file, '..', '..', 'locales', 'nl.json'),
    'Het opslaan is niet gelukt. Wat je hebt ingevuld, staat er nog.',
  ],
])('a save that was refused is not to be tried later, in %s', (_, place, words) => {
  const code = transform(readFileSync(place, 'utf8'), place) ?? '';
  expect(code).toContain(words);
  expect(code).not.toMatch(/opslaan van het item\. Probeer|saving the entry\. Please/u);
});

test('what reads pictures is not published with the forms', () => {
  const code = transform(readFileSync(file, 'utf8'), file) ?? '';
  expect(code).not.toMatch(/new URL\(`assets\/heic/u);
});

test('a version that works otherwise stops the build', () => {
  expect(() => transform('export default {};', file)).toThrow(
    /^@sveltia\/cms no longer has .*; see what became of it in src\/forms\/bundle-forms\.ts\.$/u,
  );
});

describe('what the software says in English only is said in Dutch', () => {
  const words = (name: string) =>
    readFileSync(join(file, '..', '..', 'locales', `${name}.json`), 'utf8');
  const dutch = transform(words('nl'), join(file, '..', '..', 'locales', 'nl.json')) ?? '';
  const wordOf = (all: string, name: string): unknown =>
    name.split('.').reduce<unknown>((group, step) => (group as Words)[step], JSON.parse(all));

  test.each(Object.keys(formMenuWords))('%s, of the same subjects', (name) => {
    const subjects = (text: unknown) => [...String(text).matchAll(/\{\$\w+\}/gu)].flat().toSorted();
    const english = wordOf(words('en-US'), name);
    expect(english).toBeTypeOf('string');
    expect(wordOf(dutch, name)).toBe(formMenuWords[name]);
    expect(subjects(formMenuWords[name])).toEqual(subjects(english));
  });

  test('until it says so itself', () => {
    expect(() => transform(dutch, join(file, '..', '..', 'locales', 'nl.json'))).toThrow(
      /^@sveltia\/cms says ".*" in Dutch by now; take it out of src\/i18n\/form-menus\.nl\.ts\.$/u,
    );
  });
});

test.each([
  ['grammars', '@shikijs/langs/abap', file, true],
  ['other languages of its menus', '../locales/ja.json', file, true],
  ['its Dutch menus', '../locales/nl.json', file, false],
  ['what the site itself imports', '@shikijs/langs/abap', '/src/pages/x.ts', false],
])('%s are left out of the forms, or not', (_, source, importer, isLeftOut) => {
  expect(resolveId(source, importer) !== undefined).toBe(isLeftOut);
});
