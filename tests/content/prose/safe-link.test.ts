import { expect, test } from 'vitest';
import { isSafeLink } from '../../../src/content/prose/safe-link.ts';

test.each([
  'https://voorbeeld.test/a?b=c&d=e#f',
  'http://voorbeeld.test',
  'HTTPS://voorbeeld.test/',
  'https://xn--vorbeeld-x.test/%20',
  'mailto:redactie@voorbeeld.test',
  '/methode/',
  '/',
  '#kop',
  '/a:b',
])('allows %j', (href) => {
  expect(isSafeLink(href)).toBe(true);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a script in capitals', 'JaVaScRiPt:alert(1)'],
  ['a script with a tab', 'java\tscript:alert(1)'],
  ['a script with a line end', 'java\nscript:alert(1)'],
  ['a script after a space', ' javascript:alert(1)'],
  ['a script after a control character', '\u0001javascript:alert(1)'],
  ['a script behind an encoded tab', 'java%09script:alert(1)'],
  ['a Visual Basic script', 'vbscript:x'],
  ['a document in the address', 'data:text/html,<script>alert(1)</script>'],
  ['a file', 'file:///etc/passwd'],
  ['a blob', 'blob:https://voorbeeld.test/x'],
  ['another host without protocol', '//elders.test'],
  ['another host behind a tab', '/\t/elders.test'],
  ['another host with backslashes', '/\\elders.test'],
  ['two backslashes', '\\\\elders.test'],
  ['a protocol without slashes, relative on a page of that protocol', 'https:elders.test'],
  ['an address that cannot be read', 'https://'],
  ['a user name that looks like the site', 'https://voorbeeld.test@elders.test/'],
  ['a password', 'https://:geheim@elders.test/'],
  ['a path relative to the page', 'bijlage.pdf'],
  ['a path relative to the folder', './payload.mjs'],
  ['no address', ''],
])('refuses %s', (_, href) => {
  expect(isSafeLink(href)).toBe(false);
});
