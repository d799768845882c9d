import { expect, type Page, test } from '@playwright/test';

/** What the page was kept from by its policy, and what it asked of another host. */
async function watched(page: Page, path: string, use: () => Promise<void>) {
  const elsewhere: string[] = [];
  let here: string | undefined;
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    here ??= origin;
    if (protocol.startsWith('http') && origin !== here) elsewhere.push(request.url());
  });
  await page.goto(path);
  await page.evaluate(() => {
    const log: string[] = [];
    Object.assign(globalThis, { violations: log });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      log.push(`${effectiveDirective}: ${blockedURI}`),
    );
  });
  await use();
  const violations = await page.evaluate(
    () => (globalThis as unknown as { violations: string[] }).violations,
  );
  return { elsewhere, violations: [...new Set(violations)] };
}

const NOTHING = { elsewhere: [], violations: [] };

test('the chart that answers to a pointer works within the policy of its page', async ({
  page,
}) => {
  const seen = await watched(page, '/convenanten/kleding-textiel/kpis/marktaandeel/', async () => {
    await page.getByRole('button', { name: 'Waarden aanwijzen' }).click();
    await expect(page.locator('.chart-stage')).toBeFocused();
  });
  expect(seen).toEqual(NOTHING);
});

test('searching the site works within the policy of its page', async ({ page }) => {
  const seen = await watched(page, '/zoeken/', async () => {
    await page.locator('main input[type=search]').fill('kinderarbeid');
    await page.keyboard.press('Enter');
    await expect(page.locator('main mark').first()).toBeVisible();
  });
  expect(seen).toEqual(NOTHING);
});

test('searching among cases works within the policy of its page', async ({ page }) => {
  const seen = await watched(page, '/klachten/?q=vakbond', async () => {
    await expect(page.locator('main mark').first()).toBeVisible();
  });
  expect(seen).toEqual(NOTHING);
});

test('what somebody slips into a page does not run', async ({ page }) => {
  const { violations } = await watched(page, '/over/', async () => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<p style="color: red">');
    });
  });
  expect(violations).toEqual(['script-src-elem: inline', 'style-src-attr: inline']);
  await expect(page).not.toHaveTitle('ran');
});
