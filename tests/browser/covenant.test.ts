import { expect, test } from '@playwright/test';

const PAGE = '/convenanten/kleding-textiel/';

test.describe('the commitments', () => {
  test('are sifted by the address alone, and keep their numbers', async ({ page }) => {
    await page.goto(`${PAGE}#afspraken-not_smart`);
    const shown = page.locator('.commitments > li:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('data-number', '9');
  });

  test('are all there again, on the page and on paper', async ({ page }) => {
    await page.goto(`${PAGE}#afspraken-not_smart`);
    await page.getByRole('link', { name: 'Alle 10' }).click();
    await expect(page.locator('.commitments > li:visible')).toHaveCount(10);
    await page.goto(`${PAGE}#afspraken-outcome`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.commitments > li:visible')).toHaveCount(10);
  });
});

test('the contents stay in sight and never cover the section they lead to', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(PAGE);
  const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
  for (const name of ['Afspraken', 'Rapportages', 'Bronnen']) {
    await contents.getByRole('link', { name }).click();
    await expect(contents).toBeInViewport();
    const bottom = await contents.evaluate((node) => node.getBoundingClientRect().bottom);
    const target = page.locator('.section:target h2');
    await expect
      .poll(() => target.evaluate((node) => node.getBoundingClientRect().top))
      .toBeGreaterThanOrEqual(bottom);
  }
});

test('on a small screen the contents scroll away', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${PAGE}#bronnen`);
  await expect(page.getByRole('navigation', { name: 'Op deze pagina' })).not.toBeInViewport();
});

/** A covenant with more sources than a small screen shows, and not so many that they stand elsewhere. */
const SOURCED = '/convenanten/verantwoord-goud/';

test.describe('on a small screen', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('long lists are folded, and opened by what leads into them', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByRole('link', { name: 'Zie de tabel met alle KPI' }).click();
    await expect(page.locator('#alle-kpis')).toBeInViewport();
    await page.goto(SOURCED);
    await expect(page.getByText('Alle 24 bronnen')).toBeVisible();
    await expect(page.locator('#bron-1')).toBeHidden();
    await page.locator('.commitments .cite a').first().click();
    await expect(page.locator('.sources > :target')).toBeInViewport();
  });

  test('an address of something folded leads to it', async ({ page }) => {
    await page.goto(`${PAGE}#afspraak-beoordeling-van-plannen`);
    await expect(page.locator('.commitments > :target')).toBeInViewport();
  });

  test('a filter shows what it leaves, also of what is folded', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('.commitments > li:visible')).toHaveCount(3);
    await page.getByRole('link', { name: 'Niet SMART 1' }).click();
    await expect(page.locator('.commitments > li:visible')).toHaveCount(1);
    await page.getByRole('link', { name: 'Alle 10' }).click();
    await expect(page.locator('.commitments > li:visible')).toHaveCount(10);
  });

  test('paper shows everything', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(PAGE);
    await expect(page.locator('.commitments > li:visible')).toHaveCount(10);
    await page.goto(SOURCED);
    await expect(page.locator('.sources > li:visible')).toHaveCount(24);
    await expect(page.getByText('Alle 24 bronnen')).toBeHidden();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('a folded list opens all the same', async ({ page }) => {
      await page.goto(`${SOURCED}#bron-20`);
      await expect(page.locator('#bron-20')).toBeInViewport();
      await page.goto(PAGE);
      await page.getByText('Nog 7 afspraken').click();
      await expect(page.locator('.commitments > li:visible')).toHaveCount(10);
    });
  });
});

test('on a wide screen nothing is folded', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of [PAGE, SOURCED]) {
    await page.goto(path);
    await expect(page.locator('.fold > summary:visible')).toHaveCount(0);
  }
  await expect(page.locator('.sources > li:visible')).toHaveCount(24);
});

test('many sources stand on a page of their own, where their numbers lead', async ({ page }) => {
  await page.goto(PAGE);
  const last = page.locator('.commitments .cite a').last();
  const number = (await last.textContent())?.trim() ?? '';
  await last.click();
  await expect(page).toHaveURL(`${PAGE}bronnen/#bron-${number}`);
  await expect(page.locator('.sources > :target')).toBeInViewport();
  await page.goBack();
  await page.getByRole('link', { name: 'Alle 65 bronnen' }).click();
  await expect(page.locator('.sources > li')).toHaveCount(65);
});
