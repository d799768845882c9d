import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../browser/chromium-path.ts';
import { serveFolder } from './serve-folder.ts';

/** What one thing that a reader does on the search page takes. */
export interface Fetched {
  readonly what: string;
  /** As a server sends them that compresses texts. */
  readonly bytes: number;
  readonly files: number;
  /** Until the first result stood there; only where words were asked for. */
  readonly milliseconds?: number;
}

/**
 * What the search over all cases fetches on a built site, and how long a reader waits.
 * @param words the first question and another; both need results
 * @throws Error when there is no browser, or the page has no search
 */
export async function measureSearch(
  folder: string,
  [first, second]: readonly [first: string, second: string],
): Promise<Fetched[]> {
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: chromiumPath(process.env),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const open = async (): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.address}/klachten/`, { waitUntil: 'networkidle' });
    return page;
  };
  const sent = (start = '/') => [...server.sent].filter(([path]) => path.startsWith(start));
  const bytesOf = (files: readonly (readonly [string, number])[]) =>
    files.reduce((sum, [, bytes]) => sum + bytes, 0);
  const measure = async (what: string, act: () => Promise<unknown>): Promise<Fetched> => {
    server.sent.clear();
    const took = await act();
    const files = sent();
    return {
      what,
      bytes: bytesOf(files),
      files: files.length,
      ...(typeof took === 'number' ? { milliseconds: took } : {}),
    };
  };
  const part = (what: string, start: string): Fetched => ({
    what,
    bytes: bytesOf(sent(start)),
    files: sent(start).length,
  });
  try {
    // Once unmeasured, so that the browser itself is warm.
    await (await open()).close();
    let page = await open();
    const rows = [
      await measure('the page of all cases', async () => {
        page = await open();
      }),
      await measure('a value of a facet, without words', async () => {
        const facet = page.locator('[data-facet=country]');
        // Of a large site, a facet is closed at first, and its values come when it is opened.
        if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
        await facet.locator('input[type=checkbox]').first().check();
        await page.locator('.results > li').first().waitFor();
      }),
      await measure('the respondents, when opened', async () => {
        await page.locator('[data-facet=respondent] > summary').click();
        await page.locator('[data-facet=respondent] input').first().waitFor();
      }),
    ];
    page = await open();
    rows.push(
      await measure(`first query “${first}”`, () => askFor(page, first)),
      part('  of that the index of texts', '/pagefind/'),
      part('  of that the facets', '/zoeken/'),
    );
    rows.push(
      await measure(`next query “${second}”, warm`, () => askFor(page, second)),
      await measure(`“${first}” again, warm`, () => askFor(page, first)),
    );
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Asks for words and waits for the first result with them, within the page: so only it is timed. */
async function askFor(page: Page, words: string): Promise<number> {
  return page.evaluate(async (query) => {
    const find = <T extends Element>(selector: string, type: new () => T): T => {
      const found = document.querySelector(`case-search ${selector}`);
      if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}.`);
      return found;
    };
    const start = performance.now();
    find('input[type=search]', HTMLInputElement).value = query;
    find('form', HTMLFormElement).requestSubmit();
    const status = find('[role=status]', HTMLElement);
    while (!status.textContent.includes(`“${query}”`) || !document.querySelector('.results mark'))
      await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, words);
}
