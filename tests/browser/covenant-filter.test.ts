import { expect, type Page, test } from '@playwright/test';

const titles = (page: Page) => page.locator('list-filter li:visible h3');
const announced = (page: Page) => page.locator('list-filter [role=status]');

test('a phase and a sector together leave the covenants that have both', async ({ page }) => {
  await page.goto('/convenanten/');
  const all = await titles(page).count();
  await page.getByRole('combobox', { name: 'Sector' }).selectOption('metaal');
  await expect(titles(page)).toHaveText(['Metaal (tweede termijn)', 'Metaal']);
  await page.getByRole('combobox', { name: 'Fase' }).selectOption('lopend');
  await expect(titles(page)).toHaveText(['Metaal (tweede termijn)']);
  await expect(announced(page)).toHaveText(`1 van de ${String(all)} convenanten`);
  await expect(page).toHaveURL('/convenanten/?sector=metaal&fase=lopend');
  await page.goBack();
  await expect(titles(page)).toHaveCount(2);
});

test('an order holds within each phase, stands in the address and can be undone', async ({
  page,
}) => {
  await page.goto('/convenanten/');
  const asItCame = await titles(page).allTextContents();
  await page.getByRole('combobox', { name: 'Volgorde' }).selectOption('naam');
  const running = page.locator('#lopend h3');
  await expect(running).toHaveText(['Hernieuwbare energie', 'Metaal (tweede termijn)']);
  const ended = (await page.locator('#afgelopen h3').allTextContents()).map((text) => text.trim());
  expect(ended).toEqual(ended.toSorted((one, other) => one.localeCompare(other, 'nl')));
  await expect(page).toHaveURL('/convenanten/?volgorde=naam');
  await expect(announced(page)).toHaveText('');
  await page.goBack();
  await expect(titles(page)).toHaveText(asItCame.map((text) => text.trim()));
});

test('most KPIs first counts them as numbers', async ({ page }) => {
  await page.goto('/convenanten/?volgorde=kpis&fase=afgelopen');
  const counts = (await page.locator('#afgelopen li:visible .meta').allTextContents()).map((text) =>
    Number(/(\d+) KPI/u.exec(text)?.[1] ?? 0),
  );
  expect(counts.length).toBeGreaterThan(5);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('covenants stand by phase, and the list leads to each phase', async ({ page }) => {
    await page.goto('/convenanten/');
    await expect(page.locator('list-filter form')).toBeHidden();
    await page.getByRole('link', { name: /^Afgelopen \(/u }).click();
    await expect(page).toHaveURL('/convenanten/#afgelopen');
    await expect(page.locator('#afgelopen h2')).toBeInViewport();
  });
});
