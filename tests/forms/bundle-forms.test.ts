import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { bundleForms } from '../../src/forms/bundle-forms.ts';

const file = createRequire(import.meta.url).resolve('@sveltia/cms');
const { transform, resolveId } = bundleForms();

test('the software of the forms asks no other host for fonts, portraits or the health of a forge', () => {
  const code = transform(readFileSync(file, 'utf8'), file) ?? '';
  expect(code).not.toContain('jsdelivr');
  expect(code).not.toContain('githubstatus.com/api');
  expect(code).not.toContain('hostedstatus');
  expect(code).not.toContain('avatar_url,profileURL');
  expect(code).toContain('.isLocalHost=true');
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

test.each([
  ['grammars', '@shikijs/langs/abap', file, true],
  ['other languages of its menus', '../locales/ja.json', file, true],
  ['its Dutch menus', '../locales/nl.json', file, false],
  ['what the site itself imports', '@shikijs/langs/abap', '/src/pages/x.ts', false],
])('%s are left out of the forms, or not', (_, source, importer, isLeftOut) => {
  expect(resolveId(source, importer) !== undefined).toBe(isLeftOut);
});
