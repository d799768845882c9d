import { expect, test } from '@playwright/test';

test('the search box of every page finds a case, in Dutch', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('searchbox', { name: 'Zoek op de hele site' })
    .fill('vakbondsvrijheid Yangon');
  await page.getByRole('searchbox', { name: 'Zoek op de hele site' }).press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/\?q=vakbondsvrijheid/u);
  const results = page.locator('.results li');
  await expect(
    results.getByRole('link', { name: /C&A over vakbondsvrijheid in Yangon/u }),
  ).toBeVisible();
  await expect(results.filter({ hasText: 'Yangon' }).first()).toContainText(
    'Deels gegrond · KGC kleding en textiel · 2022',
  );
  await expect(
    page.getByRole('main').getByRole('heading', { level: 2, name: 'Klachten en geschillen' }),
  ).toBeVisible();
  await expect(page.getByRole('status')).toContainText('gevonden voor “vakbondsvrijheid Yangon”');
});

test('a result leads to its page, and the back button to the same results', async ({ page }) => {
  await page.goto('/zoeken/?q=marktaandeel');
  const first = page.locator('.results a').first();
  await expect(first).toBeVisible();
  const title = await first.textContent();
  await first.click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.results a').first()).toHaveText(title ?? '');
});

test('results stand by kind, each with its key fact', async ({ page }) => {
  await page.goto('/zoeken/?q=marktaandeel');
  const kpis = page
    .locator('.results section')
    .filter({ has: page.getByRole('heading', { name: "KPI's" }) });
  await expect(kpis.locator('li').filter({ hasText: 'Marktaandeel van deelnemers' })).toContainText(
    '40–45% · 2020 · Kleding en textiel',
  );
});

test('English pages are searched in English', async ({ page }) => {
  await page.goto('/en/search/?q=garment');
  const first = page.locator('.results a').first();
  await expect(first).toHaveAttribute('href', /^\/en\//u);
});

test('nothing found is said, with what to do', async ({ page }) => {
  await page.goto('/zoeken/?q=qqqxzzzy');
  await expect(page.getByRole('status')).toHaveText(
    'Niets gevonden voor “qqqxzzzy”. Probeer een ander of korter woord.',
  );
});

test('pages that only share a few letters are not passed off as hits', async ({ page }) => {
  // Which words the index shortens depends on all content; so this one is made up.
  const hit = {
    url: '/',
    excerpt: 'zaken en zorg',
    content: 'zaken en zorg',
    meta: { title: 'Z' },
  };
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const search = async () => ({ results: [{ data: async () => (${JSON.stringify(hit)}) }] });`,
    }),
  );
  await page.goto('/zoeken/?q=zzzzqq');
  await expect(page.getByRole('status')).toHaveText(
    'Geen pagina met “zzzzqq” gevonden. Misschien zit hieronder iets wat er op lijkt.',
  );
});

test('markup in a query is text', async ({ page }) => {
  await page.goto(`/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('site-search img')).toHaveCount(0);
});

test('without JavaScript the page says so and leads to the overviews', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/zoeken/');
  await expect(
    page.getByText('Zonder JavaScript vindt u alles via de overzichten hieronder.'),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Convenanten' })).toBeVisible();
  await context.close();
});
