import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectCopy } from './project-copy.ts';

const MINUTE_IN_MS = 60_000;
const project = projectCopy();
const dist = join(project.root, 'dist');
const built = (file: string) => readFileSync(join(dist, file), 'utf8');

beforeAll(async () => {
  const file = join(project.root, 'content/site.json');
  const site = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...site, url: 'https://example.org/sub/' }));
  const { code, output } = await project.build('--as-of', '2024-03-01');
  expect(output).toContain('stand op 2024-03-01');
  expect(code).toBe(0);
}, MINUTE_IN_MS);

afterAll(() => {
  project.remove();
});

test('every address within a site below a path starts with that path, once, and leads to a file', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const addresses = pages.flatMap((file) =>
    [...built(file).matchAll(/\s(?:href|src|action)="(\/[^"#?]*)/gu)].map(([, address = '']) => ({
      file,
      address,
    })),
  );
  expect(addresses.length).toBeGreaterThan(500);
  const wrong = addresses.filter(({ address }) => {
    if (!address.startsWith('/sub/')) return true;
    const path = address.slice('/sub'.length);
    return !existsSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['a page', 'index.html', 'rel="canonical" href="https://example.org/sub/"'],
  ['its image', 'index.html', 'og:image" content="https://example.org/sub/beeld/nl/index.png"'],
  ['a page in English', 'en/index.html', 'hreflang="nl" href="https://example.org/sub/"'],
  ['the search over cases', 'klachten/index.html', 'data-root="/sub/"'],
  ['the search', 'zoeken/index.html', 'data-root="/sub/"'],
  ['the feed', 'klachten/feed.xml', '<id>https://example.org/sub/klachten/feed.xml</id>'],
  ['the map of the site', 'sitemap.xml', '<loc>https://example.org/sub/sitemap-1.xml</loc>'],
  ['robots.txt', 'robots.txt', 'Sitemap: https://example.org/sub/sitemap.xml'],
  ['a download', 'data/feiten.json', '"address": "https://example.org/sub/data/feiten.json"'],
])('%s names the address in full', (_, file, text) => {
  expect(built(file)).toContain(text);
});
