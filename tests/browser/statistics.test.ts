import { expect, test } from '@playwright/test';

test('a number leads to the cases behind it, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/klachten/statistiek/');
  const row = page
    .getByRole('region', { name: 'Uitkomsten per mechanisme' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'NCP Nederland' }) });
  const link = row.getByRole('link').nth(1);
  const count = Number(await link.textContent());
  await link.click();
  await expect(page).toHaveURL(/\/klachten\/statistiek\/mechanisme\/#ncp-nederland--/u);
  await expect(page.locator(':target li')).toHaveCount(count);
  await expect(page.locator(':target')).toBeInViewport();
  await context.close();
});

test('the number of an outcome is that of the page it leads to', async ({ page }) => {
  await page.goto('/en/cases/statistics/');
  const link = page
    .getByRole('region', { name: 'Outcomes', exact: true })
    .getByRole('link')
    .first();
  const count = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.locator('main .lead')).toContainText(new RegExp(`^${count} of the `, 'u'));
});
