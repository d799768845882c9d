import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.locator('compare-subjects form [role=status]');
const heads = (page: Page) => page.locator('.compare-table thead th');

test('covenants are chosen by keyboard, kept in the address, said, and given back by the way back', async ({
  page,
}) => {
  await page.goto('/benchmark/vergelijk/');
  await expect(page.getByLabel('Eerste').locator('option')).not.toHaveCount(1);
  await page.getByLabel('Eerste').focus();
  await page.keyboard.type('Bank');
  await expect(status(page)).toHaveText('Kies er nog een.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Klei');
  await expect(status(page)).toContainText(
    'Banken en Kleding en textiel naast elkaar op 7 punten.',
  );
  await expect(page).toHaveURL(/\?convenanten=banken,kleding-textiel$/u);
  await expect(heads(page)).toHaveText(['Punt', 'Banken', 'Kleding en textiel', 'Verschil']);
  await expect(page.locator('[data-all]')).toBeHidden();
  const commitments = page.locator('.compare-table tr.differs', { hasText: 'Afspraken' });
  await expect(commitments).toContainText('Kleding en textiel hoger dan Banken');
  await expect(page.locator('.dateline a')).toHaveAttribute(
    'href',
    /\?covenants=banken,kleding-textiel$/u,
  );
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await page.goBack();
  await expect(page.locator('.compare-result')).toBeHidden();
  await expect(page.getByLabel('Eerste')).toHaveValue('banken');
  await expect(page.getByLabel('Tweede')).toHaveValue('');
});

test('a shared address shows the same, can be kept as a file, and names what it does not know', async ({
  page,
}) => {
  await page.goto('/en/benchmark/compare/?companies=philips,alliander,nobody,no-one,fifth');
  await expect(heads(page)).toHaveText(['Point', 'Philips', 'Alliander', 'Difference']);
  await expect(status(page)).toHaveText(
    'Cannot be chosen here: nobody, no-one. Not shown: fifth. Four fit beside each other, of one kind.',
  );
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('vergelijking-philips-alliander.csv');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('2014-2016');
  expect(text).toContain('philips alliander');
  await expect(page.getByText('Rules version')).toBeHidden();
  await page.setViewportSize({ width: 360, height: 800 });
  const row = page.getByRole('row', { name: 'Rank in 2021' });
  const said = await row.getByText('Philips ranked higher than Alliander').boundingBox();
  expect((said?.x ?? 360) + (said?.width ?? 0)).toBeLessThanOrEqual(360);
  await page.getByLabel('Sectors').check();
  await expect(page).toHaveURL(/\?sectors=$/u);
  await expect(status(page)).toHaveText('Choose two or more.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all covenants stand side by side', async ({ page }) => {
    await page.goto('/benchmark/vergelijk/');
    await expect(page.locator('.compare-form')).toBeHidden();
    await expect(page.locator('.range-strip')).toHaveCount(6);
    await expect(page.getByText('Zelf kiezen kan alleen met JavaScript.')).toBeVisible();
  });
});
