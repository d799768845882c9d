import { expect, test } from '@playwright/test';

const CASE = '/klachten/agt-klacht-somo-skc-z-c-and-a-myanmar/';

test('a case tells what was decided, what was answered, whether it was followed, and in what order', async ({
  page,
}) => {
  await page.goto(CASE);
  const section = (id: string) => page.locator(`section[id="${id}"]`);
  await expect(section('uitkomst')).toContainText('Deels gegrond');
  await expect(section('uitkomst').locator('a[href^="/klachten/uitkomsten/"]')).toBeVisible();
  await expect(section('nageleefd')).toContainText('Geen informatie sinds juli 2022');
  // The reply of the respondent stands as high as the finding.
  const levels = await page
    .locator('.verdict > section > :is(h2, h3)')
    .evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(new Set(levels)).toEqual(new Set(['H2']));
  const dates = await section('verloop')
    .locator('time')
    .evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThan(4);
  expect(dates).toEqual(dates.toSorted());
  await expect(section('procedure').getByRole('table')).toBeVisible();
});

test('on paper: no ways to other pages, addresses to read, one text to cite', async ({ page }) => {
  await page.goto(CASE);
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['nav', 'form', 'button', '.breadcrumbs', '.downloads', '.skip'])
    await expect(page.locator(gone).filter({ visible: true })).toHaveCount(0);
  const timeline = page.locator('#verloop .timeline > li');
  for (const moment of await timeline.all()) await expect(moment).toBeVisible();
  const addresses = await page
    .locator(':is(.sources, .documents) a[href^=http]')
    .evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        printed: getComputedStyle(link, '::after').content,
      })),
    );
  expect(addresses.length).toBeGreaterThan(3);
  for (const { href, printed } of addresses) expect(printed).toContain(href);
  const texts = page.locator('.citation pre').filter({ visible: true });
  await expect(texts).toHaveCount(1);
  await expect(texts).toContainText(`https://convenantmonitor.example${CASE}`);
});
