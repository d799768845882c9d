import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const DIST = 'dist';

/** Every HTML file of the built site by its address. */
function builtPages(): Map<string, string> {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  return new Map(files.map((file) => [addressOf(file), readFileSync(join(DIST, file), 'utf8')]));
}

function addressOf(file: string): string {
  const path = `/${file.replaceAll('\\', '/')}`;
  return path.endsWith('/index.html') ? `${dirname(path)}/`.replace('//', '/') : path;
}

const decoded = (text: string) =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"');
const linksOf = (html: string) =>
  [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/gu)].map(([, href = '']) => decoded(href));
const idsOf = (html: string) =>
  new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id));

/** A download or another file of the site that is no page. */
const isFile = (address: string) =>
  posix.extname(address) !== '' && existsSync(join(DIST, address));

test('every internal link and fragment leads somewhere, and every other link is http or https', () => {
  const pages = builtPages();
  const ids = new Map([...pages].map(([address, html]) => [address, idsOf(html)]));
  const broken: string[] = [];
  let internal = 0;
  let external = 0;
  for (const [address, html] of pages) {
    for (const href of linksOf(html)) {
      if (/^[a-z]+:/iu.test(href)) {
        external += 1;
        if (!/^https?:\/\//u.test(href)) broken.push(`${address}: ${href}`);
        continue;
      }
      internal += 1;
      const [beforeFragment = '', fragment] = href.split('#');
      const [path = ''] = beforeFragment.split('?');
      const target =
        path === ''
          ? address
          : posix.resolve(address, path) + (path.endsWith('/') && path !== '/' ? '/' : '');
      const found = ids.get(target === '//' ? '/' : target);
      if (found === undefined && isFile(target)) continue;
      if (found === undefined) broken.push(`${address}: ${href}`);
      else if (
        fragment !== undefined &&
        fragment !== '' &&
        !found.has(decodeURIComponent(fragment))
      )
        broken.push(`${address}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
  // Without these a pattern that matches nothing would pass.
  expect(pages.size).toBeGreaterThan(300);
  expect(internal).toBeGreaterThan(10_000);
  expect(external).toBeGreaterThan(1_000);
});

test('every link out of the site keeps the opener to itself and shows the host it leads to', () => {
  const silent: string[] = [];
  for (const [address, html] of builtPages()) {
    for (const [tag, href = ''] of html.matchAll(
      /<a\b[^>]*?\shref="(https?:[^"]*)"[\s\S]*?<\/a>/gu,
    )) {
      const host = new URL(decoded(href)).host.replace(/^www\./u, '');
      if (!tag.includes('noopener') || !decoded(tag.replace(href, '')).includes(host)) {
        silent.push(`${address}: ${href}`);
      }
    }
  }
  expect(silent).toEqual([]);
});
