/**
 * What the search over all cases fetches, and how long a reader waits, on a built site; bytes as a
 * server sends them that compresses texts. Sites of any size: `tests/bench/synthetic`.
 * Run: npm x -c 'node tests/bench/search-bytes.ts dist arbeid loon'
 */
import { chromium, type Page } from '@playwright/test';
import { chromiumPath } from '../browser/chromium-path.ts';
import { serveFolder } from './serve-folder.ts';

const [folder = 'dist', first = 'arbeid', second = 'loon'] = process.argv.slice(2);
const server = await serveFolder(folder);
const browser = await chromium.launch({
  executablePath: chromiumPath(process.env),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** Does something on a page and tells what was fetched for it, and how long it took where it says. */
async function measure(name: string, act: () => Promise<unknown>): Promise<void> {
  server.sent.clear();
  const took = await act();
  const bytes = [...server.sent.values()].reduce((sum, one) => sum + one, 0);
  const files = `${String(server.sent.size)} files`;
  const time = typeof took === 'number' ? `${took.toFixed(0)} ms` : '';
  console.log(
    `${name.padEnd(40)} ${(bytes / 1000).toFixed(1).padStart(8)} kB ${files.padStart(10)} ${time.padStart(8)}`,
  );
}

async function openRegister(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.address}/klachten/`, { waitUntil: 'networkidle' });
  return page;
}

/** Asks for words and waits for the first result with them, within the page: so only it is timed. */
async function search(page: Page, words: string): Promise<number> {
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

/** The sum of what was sent for addresses that begin in a way. */
const sentFor = (start: string): string =>
  `${([...server.sent].filter(([path]) => path.startsWith(start)).reduce((sum, [, bytes]) => sum + bytes, 0) / 1000).toFixed(1)} kB`;

try {
  let page = await openRegister();
  await page.close();
  await measure('the page itself', async () => (page = await openRegister()));
  await measure('a value of a facet, without words', async () => {
    await page.locator('[data-facet=country] input').first().check();
    await page.locator('.results > li').first().waitFor();
  });
  await measure('the respondents, when opened', async () => {
    await page.locator('[data-facet=respondent] > summary').click();
    await page.locator('[data-facet=respondent] input').first().waitFor();
  });
  page = await openRegister();
  await measure(`first query “${first}”`, () => search(page, first));
  console.log(`  of that: text index ${sentFor('/pagefind/')}, facets ${sentFor('/zoeken/')}`);
  await measure(`next query “${second}”, warm`, () => search(page, second));
  await measure(`“${first}” again, warm`, () => search(page, first));
} finally {
  await browser.close();
  server.close();
}
