import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const feeds = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('feed.xml'))
  .map((file) => ({ file, xml: readFileSync(join('dist', file), 'utf8') }));

test('every feed is well-formed Atom with what the standard asks of it', async ({ page }) => {
  expect(feeds.length).toBeGreaterThan(300);
  const wrong = await page.evaluate((given) => {
    const ATOM = 'http://www.w3.org/2005/Atom';
    const MOMENT = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/u;
    const children = (of: Element, name: string) =>
      [...of.children].filter((one) => one.namespaceURI === ATOM && one.localName === name);
    const textOf = (of: Element, name: string) => children(of, name)[0]?.textContent ?? '';
    const isWhole = (of: Element) =>
      ['id', 'title', 'updated'].every((name) => children(of, name).length === 1) &&
      URL.canParse(textOf(of, 'id')) &&
      textOf(of, 'title').trim() !== '' &&
      MOMENT.test(textOf(of, 'updated')) &&
      children(of, 'link').every((link) => URL.canParse(link.getAttribute('href') ?? ''));
    return given
      .filter(({ xml }) => {
        const made = new DOMParser().parseFromString(xml, 'application/xml');
        const feed = made.documentElement;
        const entries = children(feed, 'entry');
        const ids = new Set(entries.map((entry) => textOf(entry, 'id')));
        return (
          made.querySelector('parsererror') !== null ||
          feed.namespaceURI !== ATOM ||
          !isWhole(feed) ||
          children(feed, 'author').length !== 1 ||
          !feed.getAttribute('xml:lang') ||
          ids.size !== entries.length ||
          !entries.every((entry) => isWhole(entry) && textOf(entry, 'summary') !== '')
        );
      })
      .map(({ file }) => file);
  }, feeds);
  expect(wrong).toEqual([]);
});

test('a page names its feed in its head and shows it, and the feed answers', async ({
  page,
  request,
}) => {
  await page.goto('/klachten/land/bd/');
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  expect(href).toBe('/klachten/land/bd/feed.xml');
  await expect(
    page.getByRole('link', { name: 'Zaken volgen met een feed (Atom)' }),
  ).toHaveAttribute('href', '/klachten/land/bd/feed.xml');
  expect((await request.get(href ?? '')).status()).toBe(200);
});
