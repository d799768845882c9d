import { expect, type Page, test } from '@playwright/test';

const CASE = '/klachten/agt-klacht-somo-skc-z-c-and-a-myanmar/';
const NOT_UPHELD = '/en/cases/fw-mcgregor-92-2014/';

const citation = (page: Page, name: string) =>
  page.locator('copy-text', { has: page.getByText(name, { exact: true }) }).locator('pre');

test('a citation is copied at a press, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(CASE);
  await page.getByText('Deze pagina citeren').click();
  await page.getByRole('button', { name: 'RIS kopiëren' }).click();
  await expect(page.getByText('RIS is gekopieerd.')).toBeVisible();
  const shown = await citation(page, 'RIS').textContent();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(shown);
  expect(copied).toContain(`UR  - https://convenantmonitor.example${CASE}`);
});

test('where the browser refuses, the text is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(CASE);
  await page.getByText('Deze pagina citeren').click();
  await page.getByRole('button', { name: 'BibTeX kopiëren' }).click();
  await expect(page.getByText('Kopiëren lukte niet.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('@misc{');
});

test('without JavaScript the texts are there to select, with the outcome, and no button', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(NOT_UPHELD);
  await page.getByText('Cite this page').click();
  await expect(citation(page, 'Text')).toContainText(': not upheld. ');
  await expect(page.getByRole('button', { name: /^Copy/u })).toHaveCount(0);
  await context.close();
});

for (const path of [
  '/convenanten/kleding-textiel/',
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/transparantiebenchmark/2017/',
  '/methode/',
]) {
  test(`${path} can be cited by its own address`, async ({ page }) => {
    await page.goto(path);
    await page.getByText('Deze pagina citeren').click();
    await expect(citation(page, 'Tekst')).toContainText(`https://convenantmonitor.example${path}`);
  });
}
