import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';

const names = 'table[data-benchmark] tbody th';

test('weights given by keyboard sort the table, keep their place in the address and are said', async ({
  page,
}) => {
  await page.goto('/benchmark/');
  const before = await page.locator(names).allTextContents();
  await page.getByRole('spinbutton', { name: 'Afspraken' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('100');
  for (const label of [
    'Kernelementen',
    'Voortgang',
    'Rapportage',
    'Klachten en herstel',
    'Openheid over bedrijven',
  ]) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('spinbutton', { name: label })).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('0');
  }
  const first = page.locator(names).first();
  await expect(first).toHaveText(/Kleding en textiel/u);
  await expect(page.locator('form [role=status]')).toContainText(
    'Bovenaan staat Kleding en textiel',
  );
  expect(new URL(page.url()).searchParams.get('afspraken')).toBe('100');
  const after = await page.locator(names).allTextContents();
  expect(after.toSorted()).toEqual(before.toSorted());
  expect(after).not.toEqual(before);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar uw weging als CSV' }).click();
  const [header = '', top = ''] = (await readFile(await (await download).path(), 'utf8')).split(
    '\r\n',
  );
  expect(header).toContain('agreements_weight,core_elements_weight');
  expect(top).toMatch(/^kleding-textiel,.*,1,0,0,0,0,0,1.0,.*afspraken=100/u);

  await page.reload();
  await expect(page.locator(names)).toHaveText(after.map((name) => name.trim()));
  await page.getByRole('button', { name: 'Alles even zwaar' }).click();
  await expect(page.locator(names)).toHaveText(before.map((name) => name.trim()));
  expect(new URL(page.url()).search).toBe('');
});

test('without any weight the table stays as it is, and the reader is told', async ({ page }) => {
  await page.goto('/benchmark/?afspraken=0&kernelementen=0&voortgang=0&rapportage=0&herstel=0');
  const before = await page.locator(names).allTextContents();
  await page.getByLabel('Openheid over bedrijven').fill('0');
  await expect(page.locator('form [role=status]')).toHaveText(
    'Geef ten minste één onderdeel een gewicht boven nul.',
  );
  expect(await page.locator(names).allTextContents()).toEqual(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table shows equal weights and every score leads to its working', async ({ page }) => {
    await page.goto('/benchmark/');
    await expect(page.locator('[data-weights]')).toBeHidden();
    const links = page.locator('table[data-benchmark] td a');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(targets.length).toBeGreaterThan(60);
    for (const target of targets) await expect(page.locator(target ?? '')).toHaveCount(1);
  });
});

test('on a small screen a score leads into its working, which is folded', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/benchmark/');
  await expect(page.locator('.verdicts').first()).toBeHidden();
  await page.locator('.benchmark td a').first().click();
  await expect(page.locator('.verdicts > :target')).toBeInViewport();
});
