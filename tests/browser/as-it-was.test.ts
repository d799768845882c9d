import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const KPI = '/convenanten/kleding-textiel/kpis/marktaandeel/';
const answer = (page: Page) => page.locator('as-it-was [role=status]');
const versions = (page: Page) => page.locator('as-it-was [data-from]:visible');

/**
 * The page as it will be once values have changed: the real content has no earlier versions yet, so
 * two made-up ones are put where the build puts them.
 */
async function withTwoVersions(page: Page): Promise<void> {
  await page.route(/marktaandeel\/(?:\?.*)?$/u, async (route) => {
    const response = await route.fetch();
    const version = (from: string) =>
      `<div data-from="${from}" data-message="Op {date} stond de reeks er zo (verzonnen).">Reeks van ${from}</div>`;
    const body = (await response.text()).replace(
      '</as-it-was>',
      `${version('2021-03-04')}${version('2020-01-01')}</as-it-was>`,
    );
    await route.fulfill({ response, body });
  });
}

test('a reader asks for a day by keyboard, hears the answer, and the way back leads through it', async ({
  page,
}) => {
  await withTwoVersions(page);
  await page.goto(KPI);
  await expect(versions(page)).toHaveCount(2);
  const field = page.getByLabel('Op welke dag');
  await field.fill('2020-12-31');
  await field.press('Enter');
  await expect(page).toHaveURL(`${KPI}?op=2020-12-31`);
  await expect(answer(page)).toHaveText('Op 31 december 2020 stond de reeks er zo (verzonnen).');
  await expect(versions(page)).toHaveText(['Reeks van 2020-01-01']);
  const asOf = (await page.locator('as-it-was').getAttribute('data-as-of')) ?? '';
  await field.fill(asOf);
  await page.getByRole('button', { name: 'Toon' }).click();
  await expect(answer(page)).toHaveText(/^Op .+ stond de reeks er zoals nu\.$/u);
  await expect(versions(page)).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include('#eerder').analyze();
  expect(violations).toEqual([]);
  await page.goBack();
  await expect(versions(page)).toHaveText(['Reeks van 2020-01-01']);
  await expect(field).toHaveValue('2020-12-31');
  await page.getByRole('button', { name: 'Terug naar nu' }).press('Enter');
  await expect(page).toHaveURL(KPI);
  await expect(versions(page)).toHaveCount(2);
  await expect(answer(page)).toHaveText('');
  await expect(field).toBeFocused();
});

test('an address with a day from before the first publication, or with no day, gets a clear answer', async ({
  page,
}) => {
  await page.goto(`${KPI}?op=2019-12-31`);
  await expect(answer(page)).toHaveText(
    'Op 31 december 2019 stond deze KPI nog niet op deze site; dat is zo sinds 22 november 2026.',
  );
  await page.goto(`/en${KPI.replace('/convenanten/', '/covenants/')}?op=2021`);
  await expect(answer(page)).toHaveText('Choose a day that exists, such as 2026-11-30.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the versions stand under each other and nothing asks to be filled in', async ({ page }) => {
    await withTwoVersions(page);
    await page.goto(`${KPI}?op=2020-12-31`);
    await expect(page.locator('as-it-was form')).toBeHidden();
    await expect(versions(page)).toHaveCount(2);
  });
});
