import { expect, test } from '@playwright/test';
import { axeFindings, overflowOf } from './axe-findings.ts';

/** One page of every kind, and those with an unusual shape. */
const PAGES = [
  '/',
  '/convenanten/',
  '/convenanten/kleding-textiel/',
  '/convenanten/sierteelt/',
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/convenanten/kleding-textiel/kpis/productielocaties/',
  '/programmas/sectorale-samenwerking-imvo/',
  '/klachten/',
  '/klachten/agt-klacht-somo-skc-z-c-and-a-myanmar/',
  '/klachten/agt-geschil-manderley-fashion/',
  '/klachten/accord-klachtenmechanisme-totalen-2018/',
  '/klachten/uitkomsten/',
  '/klachten/statistiek/',
  '/klachten/statistiek/mechanisme/',
  '/transparantiebenchmark/',
  '/transparantiebenchmark/2017/',
  '/transparantiebenchmark/2015/',
  '/transparantiebenchmark/2018/',
  '/transparantiebenchmark/2023/',
  '/transparantiebenchmark/methoden/2014-2016/',
  '/benchmark/beleidsdoelen/',
  '/lessen/',
  '/compleetheid/',
  '/compleetheid/rapportages-niet-gevonden/',
  '/kpis/',
  '/kpis/status/',
  '/kpis/status/geen-doel/',
  '/rapportages/',
  '/mechanismen/',
  '/mechanismen/fair-wear/',
  '/mechanismen/nederlandse-rechter/',
  '/organisaties/',
  '/organisaties/c-and-a/',
  '/organisaties/ns/',
  '/sectoren/kleding-textiel/',
  '/sectoren/banken/',
  '/themas/leefbaar-loon/',
  '/landen/bd/',
  '/benchmark/',
  '/benchmark/vergelijk/',
  '/methode/',
  '/methode/status/',
  '/contact/',
  '/zoeken/',
  '/data/',
  '/en/data/',
  '/over/',
  '/en/',
  '/en/cases/agt-klacht-somo-skc-z-c-and-a-myanmar/',
  '/nergens/',
];

/** What each page is looked at in; it is loaded once, at the first, and then changes with its reader. */
const SCREENS = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

for (const path of PAGES) {
  test(`${path} loads without an error, asks nothing of another host, and has nothing that axe finds`, async ({
    page,
    baseURL,
  }) => {
    const errors: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      const isMissingPage = path === '/nergens/' && message.text().includes('404');
      if (message.type() === 'error' && !isMissingPage) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    for (const [index, { width, colorScheme }] of SCREENS.entries()) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      if (index === 0) await page.goto(path);
      const where = `${colorScheme}, ${String(width)} px`;
      expect.soft(await axeFindings(page), where).toEqual([]);
      expect.soft(await overflowOf(page), `wider than the screen: ${where}`).toBe(0);
    }
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

test('an address that does not exist is answered by a page that nobody can find or cite', async ({
  page,
}) => {
  const answer = await page.goto('/nergens/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(
    page.locator('link[rel="canonical"], link[rel="alternate"], meta[property="og:url"]'),
  ).toHaveCount(0);
  const form = page.getByRole('search', { name: 'What are you looking for?' });
  await form.getByRole('searchbox').fill('wage');
  await form.getByRole('button').click();
  await expect(page).toHaveURL('/en/search/?q=wage');
});
