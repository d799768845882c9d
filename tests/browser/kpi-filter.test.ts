import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';

const tiles = (page: Page) => page.locator('.kpi-tile:visible');
const announced = (page: Page) => page.locator('list-filter [role=status]');
const countIn = (text: string | null) => Number(/\((\d+)\)$/u.exec(text ?? '')?.[1]);

test('a choice shows as many KPIs as its option says, announces it and stands in the address', async ({
  page,
}) => {
  await page.goto('/kpis/');
  const all = await tiles(page).count();
  const status = page.getByRole('combobox', { name: 'Status' });
  const option = status.getByRole('option', { name: /^Te beoordelen/u });
  const expected = countIn(await option.textContent());
  expect(expected).toBeGreaterThan(0);
  await status.selectOption('te-beoordelen');
  await expect(tiles(page)).toHaveCount(expected);
  await expect(announced(page)).toHaveText(`${String(expected)} van de ${String(all)} KPI's`);
  await expect(page).toHaveURL('/kpis/?status=te-beoordelen');
  await expect(
    page.locator('.kpi-group:visible').first().locator('.kpi-tile:visible'),
  ).not.toHaveCount(0);
});

test('the way back leads through the choices, and an address gives its choice again', async ({
  page,
}) => {
  await page.goto('/kpis/?status=geen-doel');
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('geen-doel');
  const withoutTarget = await tiles(page).count();
  await page.getByRole('combobox', { name: 'Convenant', exact: true }).selectOption('banken');
  await expect(page).toHaveURL('/kpis/?status=geen-doel&convenant=banken');
  await expect(page.locator('.kpi-group:visible')).toHaveCount(1);
  await page.goBack();
  await expect(page).toHaveURL('/kpis/?status=geen-doel');
  await expect(tiles(page)).toHaveCount(withoutTarget);
  await expect(page.getByRole('combobox', { name: 'Convenant', exact: true })).toHaveValue('');
});

test('what fits nothing says so, and one button shows everything again', async ({ page }) => {
  await page.goto('/kpis/');
  const all = await tiles(page).count();
  await page.goto('/kpis/?status=geen-uitgangswaarde&convenant=banken');
  await expect(tiles(page)).toHaveCount(0);
  await expect(announced(page)).toContainText('Geen enkele KPI past bij deze keuze.');
  await page.getByRole('button', { name: 'Toon weer alles' }).click();
  await expect(tiles(page)).toHaveCount(all);
  await expect(page).toHaveURL('/kpis/');
  await expect(page.getByRole('combobox', { name: 'Status' })).toBeFocused();
});

test('an address with a choice that there is not shows everything', async ({ page }) => {
  await page.goto('/kpis/?status=geen-zin');
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('');
  await expect(announced(page)).toHaveText('');
  expect(await tiles(page).count()).toBeGreaterThan(50);
});

test('the choice can be made with the keyboard alone', async ({ page }) => {
  await page.goto('/kpis/');
  await page.getByRole('combobox', { name: 'Soort' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?soort=/u);
  await expect(announced(page)).not.toHaveText('');
});

test('in English the address is English', async ({ page }) => {
  await page.goto('/en/kpis/');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/\/en\/kpis\/\?kind=/u);
  await expect(announced(page)).toContainText(/^\d+ of the \d+ KPIs$/u);
});

test('a filtered list has nothing that axe finds', async ({ page }) => {
  await page.goto('/kpis/?status=te-beoordelen');
  expect(await axeFindings(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all KPIs stand on the page, nothing asks to be filled in, and a status leads to its KPIs', async ({
    page,
  }) => {
    await page.goto('/kpis/');
    expect(await tiles(page).count()).toBeGreaterThan(50);
    await expect(page.locator('list-filter form')).toBeHidden();
    const row = page.locator('.status-counts li').filter({ hasText: 'Geen eindcijfer' });
    const count = Number(await row.locator('b').textContent());
    await row.getByRole('link').click();
    await expect(page.locator('h1')).toHaveText('Geen eindcijfer');
    await expect(tiles(page)).toHaveCount(count);
  });

  test('each way to divide the KPIs has a page of its values', async ({ page }) => {
    await page.goto('/kpis/');
    await page.getByRole('main').getByRole('link', { name: "Thema's van het convenant" }).click();
    await expect(page.getByText('Bij een KPI is geen thema vastgelegd.')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Leefbaar loon' }).click();
    expect(await tiles(page).count()).toBeGreaterThan(0);
  });
});
