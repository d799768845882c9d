import { expect, test } from '@playwright/test';
import { axeFindings, overflowOf } from './axe-findings.ts';

const EMBED = '/embed/kleding-textiel/marktaandeel/';
const KPI = '/convenanten/kleding-textiel/kpis/marktaandeel/';

test('a page elsewhere shows the chart in a frame, with its value, source, date and way back', async ({
  page,
}) => {
  await page.goto(KPI);
  await page.getByText('Insluiten op een andere site').click();
  const code = (await page.locator('#insluiten pre').textContent()) ?? '';
  expect(code).toContain('src="https://convenantmonitor.example/embed/');
  const local = code.replace('https://convenantmonitor.example', new URL(page.url()).origin);
  const elsewhere = await page.context().newPage();
  await elsewhere.setContent(`<!doctype html><title>Elders</title>${local}`);
  const frame = elsewhere.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Marktaandeel/u);
  await expect(frame.locator('.embed-latest')).toContainText('40–45%');
  await expect(frame.getByText('Bron van de laatste waarde: Nieuws.nl / ANP')).toBeVisible();
  await expect(frame.getByText(/Stand op/u)).toBeVisible();
  await frame.getByRole('button', { name: 'Waarden aanwijzen' }).click();
  await expect(frame.locator('[role=status]')).toContainText('Doel 80%');
  await frame.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(elsewhere).toHaveURL(page.url());
});

test('it is kept out of search engines, and names the page that it is an excerpt of', async ({
  page,
}) => {
  await page.goto(EMBED);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    `https://convenantmonitor.example${KPI}`,
  );
  await expect(page.getByRole('navigation')).toHaveCount(0);
});

for (const path of [EMBED, '/en/embed/banken/klachten-bij-de-stuurgroep/']) {
  test(`${path} fits in its frame and has nothing that axe finds`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 240 });
    await page.goto(path);
    for (const [width, height] of [
      [320, 240],
      [640, 480],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect(page.locator('h1')).toBeInViewport();
      await expect(page.locator('.embed-latest')).toBeInViewport();
      expect(await overflowOf(page)).toBe(0);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const where = `${colorScheme}, ${String(width)} by ${String(height)}`;
        expect.soft(await axeFindings(page), where).toEqual([]);
      }
    }
  });
}
